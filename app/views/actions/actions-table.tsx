import type { ListedAction } from "../../domain/actions/listing.server.ts";
import { actionStanding } from "../../domain/actions/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { LangTag } from "../../ui/lang-tag.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { ActionStatus } from "./action-status.tsx";
import { SettleForm } from "./settle-form.tsx";

type ActionsTableProps = {
  actions: readonly ListedAction[];
  today: string;
  maySettle: boolean;
  network: boolean;
  /** They have been answered: what became of them stands beside. */
  settled: boolean;
  answer: FormAnswer;
};

/** One action a row: what, who, until when, from which report, and where it stands. */
export function ActionsTable({ actions, today, maySettle, network, settled, answer }: ActionsTableProps) {
  const t = useTranslate();
  const space: Column<ListedAction> = {
    head: t("actions.columns.space"),
    cell: ({ spaceSlug, spaceName, spaceLanguage }) => (
      <a href={`/${spaceSlug}`} lang={spaceLanguage}>
        {spaceName}
      </a>
    ),
  };
  return (
    <Table
      caption={t("actions.caption")}
      captionHidden
      rows={actions}
      rowKey={({ tenantId, id }) => `${tenantId}.${id}`}
      columns={[
        { head: t("actions.columns.action"), header: true, cell: (action) => <What action={action} /> },
        ...(network ? [space] : []),
        {
          head: t("actions.columns.owner"),
          cell: ({ owner, organisation, language }) => (
            <span lang={language}>{[owner, organisation].filter(Boolean).join(", ")}</span>
          ),
        },
        {
          head: t("actions.columns.due"),
          cell: ({ dueOn }) =>
            dueOn ? <DateTime at={dueOn} /> : <span className="text-soft">{t("actions.noDate")}</span>,
        },
        {
          head: t(settled ? "actions.columns.became" : "actions.columns.state"),
          cell: (action) => (
            <div>
              <ActionStatus standing={actionStanding(action, today)} />
              <Settling action={action} />
              {maySettle ? <SettleForm action={action} answer={answer} /> : null}
            </div>
          ),
        },
      ]}
    />
  );
}

function What({ action }: { action: ListedAction }) {
  const { title, language, report, conference } = action;
  return (
    <>
      <a href={`${report.href}#actions`} lang={language}>
        {title}
      </a>{" "}
      <LangTag lang={language} />
      <span className="block text-sm font-normal text-soft">
        {conference ? (
          <bdi lang={conference.language}>{conference.title}</bdi>
        ) : (
          <bdi lang={language}>{report.title}</bdi>
        )}
      </span>
    </>
  );
}

function Settling({ action: { settledAt, settledBy, note, language } }: { action: ListedAction }) {
  if (settledAt === null) return null;
  return (
    <span className="block text-sm text-soft">
      <DateTime at={settledAt} />
      {settledBy ? `, ${settledBy}` : null}
      {note ? (
        <span className="block text-ink" lang={language} dir="auto">
          {note}
        </span>
      ) : null}
    </span>
  );
}
