import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, buttonClass } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";

/** The same answer whether the address has an account or not. */
export function ResetSent() {
  const t = useTranslate();
  return (
    <Page size="work" title={t("auth.forgot.sent.title")} lede={t("auth.forgot.sent.text")}>
      <p className="mb-6 max-w-read text-sm">{t("auth.forgot.sent.late")}</p>
      <Actions>
        <a className={buttonClass({})} href="/login">
          {t("auth.forgot.back")}
        </a>
        <a className={buttonClass({ look: "plain" })} href="/forgot">
          {t("auth.forgot.sent.again")}
        </a>
      </Actions>
    </Page>
  );
}
