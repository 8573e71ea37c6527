import { Rich } from "../../i18n/rich.tsx";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Page } from "../../ui/page.tsx";

export function InvitationGone() {
  const t = useTranslate();
  return (
    <Page size="work" title={t("auth.invitation.gone.title")} lede={t("auth.invitation.gone.text")}>
      <p>
        <Rich text={t("auth.invitation.gone.signIn")} tags={{ link: (words) => <a href="/login">{words}</a> }} />
      </p>
    </Page>
  );
}
