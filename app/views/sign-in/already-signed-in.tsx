import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, buttonClass } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

type AlreadySignedInProps = {
  name: string;
  email: string;
  /** Where she was going. */
  onward: string;
};

export function AlreadySignedIn({ name, email, onward }: AlreadySignedInProps) {
  const t = useTranslate();
  return (
    <Page size="work" title={t("auth.signedIn.title")} lede={t("auth.signedIn.text", { name, email })}>
      <Actions>
        <a className={buttonClass({ look: "primary" })} href={onward}>
          {t("auth.signedIn.onward")}
        </a>
        <SignOutButton look="plain">{t("auth.signedIn.signOut")}</SignOutButton>
      </Actions>
    </Page>
  );
}
