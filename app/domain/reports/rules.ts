import { findTwice, wrongFigures } from "../figures/rules.ts";
import { maxSlug, type Visibility } from "../items/rules.ts";
import type { FieldRefusal } from "../refusal.ts";
import type { ReportAction, ReportForm, ReportText, ReportVisibility } from "./report.ts";

/** Bounds of a report: characters, and numbers of rows. The database repeats those that a row can check. */
export const limits = {
  title: 200,
  lede: 500,
  text: 100_000,
  /** Of one of the shorter texts: a lesson, voices. */
  part: 20_000,
  source: 300,
  slug: maxSlug,
  organisations: 300,
  name: 200,
  actions: 60,
  action: 300,
  owner: 120,
  note: 1000,
} as const;

/** The most times that participants can have multiplied since the edition before: beyond, it is a slip of the key. */
export const maxRatio = 100;

/** What a report is judged by that is not in it. */
export type ReportSetting = {
  /** yyyy-mm-dd */
  today: string;
  /** Who reads the conference; null for a coordinator report. */
  conferenceVisibility: Visibility | null;
  /** The actions that readers have: what was promised for a day that has gone by stays. */
  kept: readonly Pick<ReportAction, "id" | "dueOn">[];
};

/**
 * Who may read a report, the widest first: no wider than its conference; a coordinator report is for the national team,
 * or for the whole network once that team has approved it.
 */
export function visibilitiesFor(form: ReportForm, conference: Visibility | null): ReportVisibility[] {
  if (form === "coordinator") return ["national", "network"];
  if (conference === "space") return ["space"];
  return conference === "network" ? ["network", "space"] : ["public", "network", "space"];
}

/** What readers would miss, or could not believe: everything to be mended before a report is handed in. */
export function missingIn(report: ReportText, setting: ReportSetting): FieldRefusal[] {
  const allowed = visibilitiesFor(report.form, setting.conferenceVisibility);
  return [
    ...when(report.title === "", "title", "title_missing"),
    ...(report.form === "coordinator" ? missingInPeriod(report) : wrongFigures(report.figures)),
    ...(report.form === "conference" ? namedTwice(report) : []),
    ...wrongActions(report, setting),
    ...when(!allowed.includes(report.visibility), "visibility", "wider_than_conference"),
    ...when(report.slug === null && report.title !== "", "slug", "slug_missing"),
  ];
}

function missingInPeriod({ periodStartsOn, periodEndsOn, body }: ReportText): FieldRefusal[] {
  return [
    ...when(periodStartsOn === null, "periodStartsOn", "period_missing"),
    ...when(periodEndsOn === null, "periodEndsOn", "period_missing"),
    ...when(body === "", "body", "body_missing"),
  ];
}

function namedTwice({ organisations }: ReportText): FieldRefusal[] {
  return findTwice(organisations.map(({ name }) => name)).map(({ first, second }) => ({
    ...refusal(`organisations.${second}.name`, "organisation_twice"),
    params: { name: organisations[first]?.name ?? "" },
  }));
}

function wrongActions({ actions, noActions }: ReportText, { today, kept }: ReportSetting): FieldRefusal[] {
  const known = new Set(kept.map(({ id, dueOn }) => `${id} ${dueOn}`));
  const isNew = ({ id, dueOn }: ReportAction) => !known.has(`${id} ${dueOn}`);
  return [
    ...actions.flatMap((action, index) => [
      ...when(action.title === "", `actions.${index}.title`, "action_title_missing"),
      ...when(action.owner === "" && action.organisation === "", `actions.${index}.owner`, "action_owner_missing"),
      ...when(action.dueOn !== null && action.dueOn < today && isNew(action), `actions.${index}.dueOn`, "due_in_past"),
    ]),
    ...when(actions.length === 0 && !noActions, "noActions", "actions_undecided"),
    ...when(actions.length > 0 && noActions, "noActions", "actions_contradict"),
  ];
}

function when(wrong: boolean, field: string, code: FieldRefusal["code"]): FieldRefusal[] {
  return wrong ? [refusal(field, code)] : [];
}

function refusal(field: string, code: FieldRefusal["code"]): FieldRefusal {
  return { field, code };
}
