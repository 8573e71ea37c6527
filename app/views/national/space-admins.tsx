import type { OpenInvitation } from "../../domain/memberships/invitations.server.ts";
import type { Member } from "../../domain/memberships/memberships.server.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLocale, useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { Status } from "../../ui/status.tsx";
import { Table } from "../../ui/table.tsx";

type SpaceAdminsProps = { admins: readonly Member[]; invitations: readonly OpenInvitation[] };

/** Who looks after the space, and who has been asked to. */
export function SpaceAdmins({ admins, invitations }: SpaceAdminsProps) {
  const t = useTranslate();
  return (
    <>
      {admins.length === 0 ? (
        <p className="pt-5 text-sm">{t("national.space.adminsNone")}</p>
      ) : (
        <Table
          caption={t("national.space.admins")}
          captionHidden
          rows={admins}
          rowKey={(admin) => admin.userId}
          columns={[
            { head: t("national.field.name"), header: true, cell: (admin) => admin.name },
            { head: t("national.field.email"), cell: (admin) => <span className="wrap-anywhere">{admin.email}</span> },
            { head: t("national.field.since"), cell: (admin) => <DateTime at={admin.since.toISOString()} /> },
          ]}
        />
      )}
      {invitations.length > 0 ? <Invitations invitations={invitations} /> : null}
    </>
  );
}

function Invitations({ invitations }: Pick<SpaceAdminsProps, "invitations">) {
  const t = useTranslate();
  const locale = useLocale();
  const now = useNow();
  return (
    <ul className="pt-3">
      {invitations.map(({ id, email, expiresAt }) => {
        const until = expiresAt.toISOString();
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1 text-sm">
            <Status kind="planned">
              {until < now
                ? t("national.space.invitedExpired", { email })
                : t("national.space.invitedUntil", { email, date: formatDate(locale, until) })}
            </Status>
            <PostForm intent="revoke">
              <input type="hidden" name="invitation" value={id} />
              <Button look="plain" aria-label={t("national.space.revokeLabel", { email })}>
                {t("national.space.revoke")}
              </Button>
            </PostForm>
          </li>
        );
      })}
    </ul>
  );
}
