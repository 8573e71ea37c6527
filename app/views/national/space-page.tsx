import type { OpenInvitation } from "../../domain/memberships/invitations.server.ts";
import type { Member } from "../../domain/memberships/memberships.server.ts";
import type { TenantEvent } from "../../domain/tenants/events.server.ts";
import type { NetworkTenant } from "../../domain/tenants/network.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { EventList } from "./event-list.tsx";
import { InviteAdminBox } from "./invite-admin-box.tsx";
import { SpaceAdmins } from "./space-admins.tsx";
import { SpaceFacts } from "./space-facts.tsx";
import { StateBox } from "./state-box.tsx";
import { TenantStatus } from "./tenant-status.tsx";
import { TrustBox } from "./trust-box.tsx";

type SpacePageProps = {
  space: NetworkTenant;
  admins: readonly Member[];
  /** Those that wait for a new admin's answer. */
  invitations: readonly OpenInvitation[];
  events: readonly TenantEvent[];
  done: string | null;
  answer: FormAnswer;
};

/** One space, as a network admin runs it: whether it is open, how it is trusted, who looks after it. */
export function SpacePage({ space, admins, invitations, events, done, answer }: SpacePageProps) {
  const t = useTranslate();
  return (
    <Page
      size="work"
      kicker={<a href="/national/spaces">{t("national.spaces.title")}</a>}
      title={space.name}
      lang={space.language}
      marks={
        <>
          <TenantStatus state={space.state} />
          <Mark>{t(`national.kind.${space.kind}`)}</Mark>
        </>
      }
      asideLabel={t("national.space.rule")}
      aside={
        <>
          <StateBox space={space} />
          <TrustBox space={space} answer={answer} />
          <InviteAdminBox answer={answer} />
        </>
      }
    >
      <DoneNotice done={done} />
      <Section title={t("national.space.about")} size="small">
        <SpaceFacts space={space} />
      </Section>
      <Section title={t("national.space.admins")} size="small">
        <SpaceAdmins admins={admins} invitations={invitations} />
      </Section>
      <Section title={t("national.space.events")} size="small">
        <EventList events={events} />
      </Section>
    </Page>
  );
}
