import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, buttonClass } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";

export function ResetGone() {
  const t = useTranslate();
  return (
    <Page size="work" title={t("auth.reset.gone.title")} lede={t("auth.reset.gone.text")}>
      <Actions>
        <a className={buttonClass({ look: "primary" })} href="/forgot">
          {t("auth.reset.gone.action")}
        </a>
        <a className={buttonClass({ look: "plain" })} href="/login">
          {t("auth.forgot.back")}
        </a>
      </Actions>
    </Page>
  );
}
