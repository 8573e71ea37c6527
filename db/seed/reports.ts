import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { ActionState, ReportAction, ReportText } from "../../app/domain/reports/report.ts";
import {
  checkText,
  type DemoText,
  daysAgo,
  type InsertedText,
  insertEvent,
  insertText,
  isLive,
  publishText,
  type TextContext,
} from "./texts.ts";

/** An action, and what became of it. */
export type DemoAction = Omit<ReportAction, "id" | "dueOn"> & {
  dueOn?: string;
  settled?: { as: Exclude<ActionState, "open">; note: string; days: number };
};

type Written = Partial<
  Pick<
    ReportText,
    | "body"
    | "figures"
    | "figuresSource"
    | "ratioToPrevious"
    | "organisations"
    | "worked"
    | "didNotWork"
    | "participantVoices"
    | "speakerVoices"
    | "lessons"
  >
>;

export type DemoReport = DemoText &
  Written & {
    /** The slug of a conference of the same space. Without one, it is a coordinator report about a period. */
    conference?: string;
    period?: [startsOn: string, endsOn: string];
    next?: Partial<ReportText["next"]>;
    /** None: nothing is to be done, and the report says so. */
    actions: DemoAction[];
  };

/** Inserts a report with one revision, as far along as its state says. `conference` is the item that it is about. */
export async function insertReport(
  client: Client,
  context: TextContext,
  conference: string | null,
  report: DemoReport,
): Promise<void> {
  const inserted = await insertText(client, context, "report", report);
  const actions = report.actions.map((action) => ({ ...action, id: randomUUID() }));
  await client.query(
    `insert into app.report_revisions (tenant_id, revision_id, form, conference_id, period_starts_on, period_ends_on, body, figures,
       figures_source, ratio_to_previous, organisations, worked, did_not_work, participant_voices, speaker_voices, lessons,
       next_target_count, next_target_qualifier, next_same_target, next_form, next_note, actions, no_actions)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [
      context.tenant,
      inserted.revision,
      conference === null ? "coordinator" : "conference",
      conference,
      report.period?.[0] ?? null,
      report.period?.[1] ?? null,
      report.body ?? "",
      JSON.stringify(report.figures ?? []),
      report.figuresSource ?? "",
      report.ratioToPrevious ?? null,
      JSON.stringify(report.organisations ?? []),
      report.worked ?? "",
      report.didNotWork ?? "",
      report.participantVoices ?? "",
      report.speakerVoices ?? "",
      JSON.stringify(report.lessons ?? []),
      report.next?.target?.count ?? null,
      report.next?.target?.qualifier ?? null,
      report.next?.sameTarget ?? false,
      report.next?.form ?? null,
      report.next?.note ?? "",
      JSON.stringify(actions.map(({ settled: _, dueOn = null, ...action }) => ({ ...action, dueOn }))),
      actions.length === 0,
    ],
  );
  await publishText(client, context, report, inserted);
  await checkText(client, context, "report", report, inserted);
  if (isLive(report)) for (const action of actions) await settle(client, context, action, inserted);
}

async function settle(
  client: Client,
  { tenant, author }: TextContext,
  { id, settled }: DemoAction & { id: string },
  { item }: InsertedText,
): Promise<void> {
  if (!settled) return;
  const at = daysAgo(settled.days);
  await client.query(
    `update app.actions set state = $4, note = $5, settled_at = $6, settled_by = $7
      where tenant_id = $1 and id = $2 and report_id = $3`,
    [tenant, id, item, settled.as, settled.note, at, author],
  );
  await insertEvent(client, { tenant, at, actor: author, action: "action.settled", subject: id });
}
