import { useTranslate } from "../../i18n/use-translate.tsx";

const parts = ["without", "with", "none"] as const;

/** Beside the sign-in form: what an account is for, and how one comes by it. */
export function AboutAccounts() {
  const t = useTranslate();
  return (
    <aside className="aside opening max-w-104" aria-label={t("auth.login.about")}>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`auth.login.${part}.title`)}</h2>
          <p className="mt-1.5 text-sm">{t(`auth.login.${part}.text`)}</p>
        </section>
      ))}
    </aside>
  );
}
