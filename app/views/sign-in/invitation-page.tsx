import type { ReactNode } from "react";
import type { Role } from "../../domain/people/viewer.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, buttonClass } from "../../ui/button.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Knot } from "../../ui/knot.tsx";
import { Opening } from "../../ui/opening.tsx";
import { NewAccountForm } from "./new-account-form.tsx";
import { ShortForm } from "./short-form.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

type InvitationPageProps = {
  invitation: {
    tenantName: string;
    email: string;
    role: Role;
    way: "create" | "sign-in" | "accept" | "other";
    signedInAs: string | null;
  };
  /** The invitation's own address, to come back to. */
  here: string;
  answer: FormAnswer;
};

/** Where one is invited to, as what, and the one thing to do about it. */
export function InvitationPage({ invitation, here, answer }: InvitationPageProps) {
  const t = useTranslate();
  const { tenantName: space, email, role, way, signedInAs } = invitation;
  return (
    <div className="wrap">
      <Opening
        size="work"
        title={t("auth.invitation.title", { space })}
        lede={t(`auth.invitation.role.${role}`)}
        ends="at-button"
      >
        <p className="mt-4">{t("auth.invitation.address", { email })}</p>
        {way === "create" ? <NewAccountForm email={email} answer={answer} /> : null}
        {way === "accept" ? (
          <ShortForm answer={answer} intent="accept" submit={t("auth.invitation.accept", { space })} />
        ) : null}
        {way === "sign-in" ? (
          <Way text={t("auth.invitation.signIn.text")}>
            <a className={buttonClass({ look: "primary" })} href={`/login?${new URLSearchParams({ to: here })}`}>
              {t("auth.invitation.signIn.submit")}
            </a>
          </Way>
        ) : null}
        {way === "other" ? (
          <Way text={t("auth.invitation.other.text", { email: signedInAs ?? "" })}>
            <SignOutButton look="primary" to={here}>
              {t("auth.invitation.other.submit")}
            </SignOutButton>
          </Way>
        ) : null}
      </Opening>
    </div>
  );
}

function Way({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className="mt-6 max-w-read space-y-6">
      <p>{text}</p>
      <Actions>
        <Knot shape="disc" />
        {children}
      </Actions>
    </div>
  );
}
