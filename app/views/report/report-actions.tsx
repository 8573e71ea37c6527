import { actionStanding } from "../../domain/actions/rules.ts";
import { todayIn } from "../../domain/dates/today.ts";
import type { FollowedAction, ReportContent } from "../../domain/reports/report-content.ts";
import { useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Table } from "../../ui/table.tsx";
import { ActionStatus } from "../actions/action-status.tsx";
import { ThreadPart } from "../conference/thread-part.tsx";

/** What is to be done, by whom and until when, with what has become of it by now; or that nothing is. */
export function ReportActions({ report: { actions, noActions, language } }: { report: ReportContent }) {
  const t = useTranslate();
  const today = todayIn(useNow());
  if (actions.length === 0 && !noActions) return null;
  return (
    <ThreadPart id="actions" title={t("reports.page.actions")}>
      {actions.length === 0 ? (
        <p>{t("reports.page.noActions")}</p>
      ) : (
        <Table
          caption={t("reports.page.actions")}
          captionHidden
          rows={actions}
          rowKey={({ id }) => id}
          columns={[
            { head: t("actions.columns.action"), header: true, cell: (action) => <What {...action} lang={language} /> },
            { head: t("actions.columns.owner"), cell: (action) => <Who {...action} lang={language} /> },
            {
              head: t("actions.columns.due"),
              cell: ({ dueOn }) => (dueOn ? <DateTime at={dueOn} /> : t("actions.noDate")),
            },
            {
              head: t("actions.columns.state"),
              cell: (action) => <ActionStatus standing={actionStanding(action, today)} />,
            },
          ]}
        />
      )}
    </ThreadPart>
  );
}

function What({ title, note, lang }: FollowedAction & { lang: string }) {
  return (
    <span lang={lang}>
      {title}
      {note ? <span className="block font-normal text-soft">{note}</span> : null}
    </span>
  );
}

function Who({ owner, organisation, lang }: Pick<FollowedAction, "owner" | "organisation"> & { lang: string }) {
  return <span lang={lang}>{[owner, organisation].filter(Boolean).join(", ")}</span>;
}
