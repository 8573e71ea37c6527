import type { Member } from "../../domain/memberships/memberships.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { type Column, Table } from "../../ui/table.tsx";
import { RemoveMember } from "./remove-member.tsx";
import { RoleForm } from "./role-form.tsx";

type MembersTableProps = { members: Member[]; me: string; mayChange: boolean; answer: FormAnswer };

/** Everybody in the space. Whoever may change roles does it in the row. */
export function MembersTable({ members, me, mayChange, answer }: MembersTableProps) {
  const t = useTranslate();
  const columns: Column<Member>[] = [
    { head: t("members.name"), header: true, cell: (member) => <Name member={member} me={me} /> },
    {
      head: t("members.roleHead"),
      cell: (member) => (mayChange ? <RoleForm member={member} answer={answer} /> : t(`members.role.${member.role}`)),
    },
    {
      head: t("members.since"),
      cell: (member) => (
        <span className="whitespace-nowrap">
          <DateTime at={member.since.toISOString()} />
        </span>
      ),
    },
    { head: t("members.membershipHead"), cell: (member) => <Leaving member={member} me={me} mayChange={mayChange} /> },
  ];
  return (
    <Table
      caption={t("members.caption")}
      captionHidden
      columns={columns}
      rows={members}
      rowKey={(member) => member.userId}
    />
  );
}

function Name({ member, me }: { member: Member; me: string }) {
  const t = useTranslate();
  return (
    <>
      {member.name}
      {member.userId === me ? <span className="font-normal text-soft"> ({t("members.you")})</span> : null}
      {member.email ? <span className="block font-sans text-sm font-normal text-soft">{member.email}</span> : null}
    </>
  );
}

function Leaving({ member, me, mayChange }: { member: Member; me: string; mayChange: boolean }) {
  if (member.userId === me) return <RemoveMember member={member} isMe />;
  return mayChange ? <RemoveMember member={member} /> : null;
}
