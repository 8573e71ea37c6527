import { figureValues, readFigureFields } from "../figures/figure-fields.ts";
import { countRows } from "../form-rows.ts";
import { typedValue } from "../typed-value.ts";
import type { ReportText } from "./report.ts";
import { ratioChoices } from "./schema.ts";

type Values = Record<string, string | string[]>;

/** Days that a conference's report can have lessons of. */
export const maxDays = 14;

/** What the editor's form sent, for `reportSchema` to judge. Names are paths: `actions.0.title`, `lessons.1.text`. */
export function readReportForm(values: Values) {
  const text = (name: string) => typedValue(values, name);
  const rows = <Part extends string>(name: string, parts: readonly Part[]) =>
    Array.from({ length: countRows(values, name) }, (_, index) =>
      Object.fromEntries(parts.map((part) => [part, text(`${name}.${index}.${part}`)])),
    ) as Record<Part, string>[];
  return {
    title: text("title"),
    lede: text("lede"),
    language: text("language"),
    visibility: text("visibility"),
    slug: text("slug"),
    slugBefore: text("slugBefore"),
    periodStartsOn: text("periodStartsOn"),
    periodEndsOn: text("periodEndsOn"),
    body: text("body"),
    figures: readFigureFields(values),
    figuresSource: text("figuresSource"),
    ratio: { choice: text("ratio.choice"), other: text("ratio.other") },
    organisations: rows("organisations", ["name", "kind"]),
    worked: text("worked"),
    didNotWork: text("didNotWork"),
    participantVoices: text("participantVoices"),
    speakerVoices: text("speakerVoices"),
    lessons: rows("lessons", ["text"]).map((lesson, day) => ({ day, ...lesson })),
    next: {
      target: { count: text("next.target.count"), qualifier: text("next.target.qualifier") },
      sameTarget: text("next.sameTarget") !== "",
      form: text("next.form"),
      note: text("next.note"),
    },
    actions: rows("actions", ["id", "title", "owner", "organisation", "dueOn"]),
    noActions: text("noActions") !== "",
  };
}

/** The same form filled in from a stored report: the inverse of `readReportForm`. */
export function reportValues(report: ReportText): Record<string, string> {
  const { title, lede, language, visibility, body, figuresSource, worked, didNotWork, next } = report;
  const { participantVoices, speakerVoices } = report;
  const values: Record<string, string> = { title, lede, language, visibility, body, figuresSource };
  Object.assign(values, { worked, didNotWork, participantVoices, speakerVoices, ...figureValues(report.figures) });
  values.slug = report.slug ?? "";
  values.slugBefore = report.slug ?? "";
  values.periodStartsOn = report.periodStartsOn ?? "";
  values.periodEndsOn = report.periodEndsOn ?? "";
  Object.assign(values, ratioValues(report.ratioToPrevious));
  for (const [index, { name, kind }] of report.organisations.entries()) {
    Object.assign(values, { [`organisations.${index}.name`]: name, [`organisations.${index}.kind`]: kind });
  }
  for (let day = 0; day <= maxDays; day += 1) values[`lessons.${day}.text`] = lessonsOf(report, day);
  values["next.target.count"] = next.target?.count.toString() ?? "";
  values["next.target.qualifier"] = next.target?.qualifier ?? "exact";
  if (next.sameTarget) values["next.sameTarget"] = "on";
  values["next.form"] = next.form ?? "";
  values["next.note"] = next.note;
  for (const [index, action] of report.actions.entries()) {
    for (const part of ["id", "title", "owner", "organisation"] as const)
      values[`actions.${index}.${part}`] = action[part];
    values[`actions.${index}.dueOn`] = action.dueOn ?? "";
  }
  if (report.noActions) values.noActions = "on";
  return values;
}

/** The lessons of a day as one text; day 0 is the whole. */
export function lessonsOf({ lessons }: Pick<ReportText, "lessons">, day: number): string {
  return lessons
    .filter((lesson) => (lesson.day ?? 0) === day)
    .map(({ text }) => text)
    .join("\n\n");
}

/** How the form shows a stored ratio. */
export function ratioValues(ratio: number | null): Record<"ratio.choice" | "ratio.other", string> {
  if (ratio === null) return { "ratio.choice": "", "ratio.other": "" };
  const known = ratioChoices.find((choice) => choice !== "" && choice !== "other" && Number(choice) === ratio);
  return { "ratio.choice": known ?? "other", "ratio.other": known ? "" : String(ratio).replace(".", ",") };
}
