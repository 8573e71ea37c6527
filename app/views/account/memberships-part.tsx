import type { OwnMembership } from "../../domain/people/account.server.ts";
import type { NationalRole } from "../../domain/people/viewer.server.ts";
import { Rich } from "../../i18n/rich.tsx";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Empty } from "../../ui/empty.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Part } from "../../ui/part.tsx";
import { Table } from "../../ui/table.tsx";
import { LeaveSpace } from "./leave-space.tsx";

type MembershipsPartProps = { memberships: OwnMembership[]; nationalRole: NationalRole | null; answer: FormAnswer };

/** The spaces a person belongs to, her role in each, and the way out. */
export function MembershipsPart({ memberships, nationalRole, answer }: MembershipsPartProps) {
  const t = useTranslate();
  return (
    <Part title={t("account.spaces.title")} complete>
      <FormErrors value={answer && !answer.ok && answer.values.intent === "leave" ? answer : null}>
        <ErrorSummary />
      </FormErrors>
      {memberships.length === 0 ? (
        <Empty title={t("account.spaces.none")}>{t("account.spaces.noneHow")}</Empty>
      ) : (
        <Table
          caption={t("account.spaces.title")}
          captionHidden
          rows={memberships}
          rowKey={({ tenantId }) => tenantId}
          columns={[
            {
              head: t("account.spaces.space"),
              header: true,
              cell: ({ slug, name }) => <a href={`/${slug}`}>{name}</a>,
            },
            { head: t("account.spaces.role"), cell: ({ role }) => t(`members.role.${role}`) },
            { head: t("account.spaces.since"), cell: ({ since }) => <DateTime at={since.toISOString()} /> },
            {
              head: t("account.spaces.way"),
              cell: (membership) =>
                membership.isOnlyAdmin ? <OnlyAdmin {...membership} /> : <LeaveSpace {...membership} />,
            },
          ]}
        />
      )}
      {nationalRole ? <p className="mt-6 text-sm">{t(`account.spaces.national.${nationalRole}`)}</p> : null}
    </Part>
  );
}

function OnlyAdmin({ slug }: { slug: string }) {
  const t = useTranslate();
  const link = (words: string) => <a href={`/${slug}/manage/members`}>{words}</a>;
  return (
    <span>
      <Rich text={t("account.spaces.onlyAdmin")} tags={{ link }} />
    </span>
  );
}
