import type { TeamMember } from "../../domain/people/national-roles.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import { Table } from "../../ui/table.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { GiveRoleBox } from "./give-role-box.tsx";
import { RoleDeeds } from "./role-deeds.tsx";

type RolesPageProps = { team: readonly TeamMember[]; me: string; done: string | null; answer: FormAnswer };

/** The national team: who reviews, and who runs the network besides. */
export function RolesPage({ team, me, done, answer }: RolesPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const number = capitalise(locale, formatCount(locale, team.length));
  const aboutRow = answer && !answer.ok && answer.values.intent !== "give";
  return (
    <Page
      size="work"
      title={t("national.roles.heading", { count: team.length, number })}
      lede={t("national.roles.lede")}
      asideLabel={t("national.roles.giveTitle")}
      aside={<GiveRoleBox answer={answer} />}
    >
      <DoneNotice done={done} />
      {aboutRow ? (
        <FormErrors value={{ ...answer, errors: answer.errors.map((error) => ({ ...error, field: null })) }}>
          <ErrorSummary />
        </FormErrors>
      ) : null}
      <Table
        caption={t("national.roles.caption")}
        captionHidden
        rows={team}
        rowKey={(member) => member.userId}
        columns={[
          { head: t("national.field.name"), header: true, cell: (member) => <Name member={member} me={me} /> },
          { head: t("national.field.role"), cell: (member) => t(`national.role.${member.role}`) },
          { head: t("national.roles.change"), cell: (member) => <RoleDeeds member={member} /> },
        ]}
      />
    </Page>
  );
}

function Name({ member, me }: { member: TeamMember; me: string }) {
  const t = useTranslate();
  return (
    <div className="sm:min-w-52">
      {member.name}
      {member.userId === me ? <span className="font-normal text-soft"> ({t("national.roles.you")})</span> : null}
      <span className="block font-sans text-sm font-normal text-soft wrap-anywhere">{member.email}</span>
    </div>
  );
}
