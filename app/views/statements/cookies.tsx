import { useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";

/** The cookies there are, by name. */
export function Cookies() {
  const t = useTranslate();
  return (
    <>
      <p>{t("pages.privacy.cookies.text")}</p>
      <Facts
        facts={(["session", "language", "theme"] as const).map((name) => ({
          term: <code>{name}</code>,
          value: t(`pages.privacy.cookies.${name}`),
        }))}
      />
      <p>{t("pages.privacy.cookies.typed")}</p>
    </>
  );
}
