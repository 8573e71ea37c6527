import type { OpenInvitation } from "../../domain/memberships/invitations.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { Section } from "../../ui/section.tsx";
import { Table } from "../../ui/table.tsx";

/** Invitations that nobody has answered, each with the way to take it back. */
export function OpenInvitations({ invitations, mayChange }: { invitations: OpenInvitation[]; mayChange: boolean }) {
  const t = useTranslate();
  const locale = useLocale();
  const now = useNow();
  const count = invitations.length;
  if (count === 0) return null;
  return (
    <Section
      size="small"
      title={t("members.open.title", { count, number: capitalise(locale, formatCount(locale, count)) })}
    >
      <Table
        caption={t("members.open.caption")}
        captionHidden
        rows={invitations}
        rowKey={(invitation) => invitation.id}
        columns={[
          { head: t("members.open.email"), header: true, cell: (invitation) => invitation.email },
          { head: t("members.roleHead"), cell: (invitation) => t(`members.role.${invitation.role}`) },
          {
            head: t("members.open.expires"),
            cell: ({ expiresAt }) =>
              expiresAt.toISOString() > now ? <DateTime at={expiresAt.toISOString()} /> : t("members.open.expired"),
          },
          {
            head: t("members.open.invitationHead"),
            cell: (invitation) => (mayChange ? <Revoke invitation={invitation} /> : null),
          },
        ]}
      />
    </Section>
  );
}

function Revoke({ invitation: { id, email } }: { invitation: OpenInvitation }) {
  const t = useTranslate();
  return (
    <PostForm intent="revoke" className="-ml-1">
      <input type="hidden" name="invitation" value={id} />
      <Button look="plain" aria-label={t("members.open.revokeOf", { email })}>
        {t("members.open.revoke")}
      </Button>
    </PostForm>
  );
}
