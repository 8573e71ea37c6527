import { useTranslate } from "../i18n/use-translate.tsx";
import { Actions, buttonClass } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";

export type FailureKind = "missing" | "tooMany" | "broken";

/** Absent, foreign and forbidden are one and the same to the reader. */
export function failureKind(status: number): FailureKind {
  if (status === 429) return "tooMany";
  return status >= 400 && status < 500 ? "missing" : "broken";
}

type FailurePageProps = {
  kind: FailureKind;
  signedIn: boolean;
  /** The address that failed. */
  here: string;
};

/** Says what happened, that nothing is lost, and the ways on. */
export function FailurePage({ kind, signedIn, here }: FailurePageProps) {
  const t = useTranslate();
  const maySignIn = kind === "missing" && !signedIn;
  return (
    <Page size="work" title={t(`common.failure.${kind}.title`)} lede={t(`common.failure.${kind}.text`)}>
      {maySignIn ? <p className="mb-6">{t("common.failure.missing.signIn")}</p> : null}
      <Actions>
        {kind === "missing" ? null : (
          <a className={buttonClass({ look: "primary" })} href={here}>
            {t("common.failure.again")}
          </a>
        )}
        {maySignIn ? (
          <a className={buttonClass({ look: "primary" })} href={`/login?${new URLSearchParams({ to: here })}`}>
            {t("common.account.signIn")}
          </a>
        ) : null}
        <a className={buttonClass({})} href="/">
          {t("common.failure.home")}
        </a>
        <a className={buttonClass({ look: "plain" })} href="/news">
          {t("common.failure.news")}
        </a>
      </Actions>
    </Page>
  );
}
