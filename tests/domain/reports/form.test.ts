// What a report's form sends, what is refused of it at once, and what only when it is handed in.
import { expect, test } from "vitest";
import { readInput } from "../../../app/domain/input.ts";
import { readReportForm, reportValues } from "../../../app/domain/reports/draft-form.ts";
import { prepareReport } from "../../../app/domain/reports/prepare.server.ts";
import type { ReportText } from "../../../app/domain/reports/report.ts";
import { missingIn } from "../../../app/domain/reports/rules.ts";
import { reportSchema } from "../../../app/domain/reports/schema.ts";

const id = "7b1e7a3e-0000-4000-8000-000000000001";
const blank = { title: "Rapporten", language: "sv", visibility: "public", noActions: "on" };

function read(values: Record<string, string>, form: ReportText["form"] = "conference"): ReportText {
  const { text } = prepareReport(readInput(reportSchema, readReportForm({ ...blank, ...values })));
  return { ...text, form, conferenceId: form === "conference" ? id : null, slug: "rapporten" };
}

function wrongAtOnce(values: Record<string, string>) {
  try {
    read(values);
  } catch (error) {
    return (error as { fields: { field: string; code: string }[] }).fields.map(({ field, code }) => [field, code]);
  }
  return [];
}

const setting = { today: "2026-11-22", conferenceVisibility: "public", kept: [] } as const;

function wrongWhenHandedIn(values: Record<string, string>, more: Partial<Parameters<typeof missingIn>[1]> = {}) {
  const form = values.periodStartsOn === undefined ? "conference" : "coordinator";
  return missingIn(read(values, form), { ...setting, ...more }).map(({ field, code }) => [field, code]);
}

test("a form that was filled in comes back as it was, whatever it asks for", () => {
  const values = {
    title: "Klusterkonferensen 2020",
    lede: "Så gick det.",
    body: "Det *gick* bra.",
    "figures.participants-total.qualifier": "over",
    "figures.participants-total.count": "1 400",
    "figures.organisations-kind-university.qualifier": "exact",
    "figures.organisations-kind-university.present": "on",
    figuresSource: "arrangören",
    "ratio.choice": "other",
    "ratio.other": "1,5",
    "organisations.0.name": "Region Dalarna",
    "organisations.0.kind": "region",
    worked: "Innehållet.",
    "lessons.0.text": "Håll ihop.",
    "lessons.1.text": "Tekniken.",
    "next.target.count": "500",
    "next.target.qualifier": "about",
    "next.form": "hybrid",
    "next.note": "Ordförandeskapet flyttar.",
    "actions.0.id": id,
    "actions.0.title": "Boka studio",
    "actions.0.owner": "Samordnaren",
    "actions.0.organisation": "Produktionsklustren",
    "actions.0.dueOn": "2030-01-15",
    slug: "",
    slugBefore: "rapporten",
    visibility: "network",
    language: "sv",
  };
  const report = read({ ...values, noActions: "" });
  expect(report.figures).toEqual([
    { measure: "participants", dimension: "total", category: "", count: 1400, qualifier: "over" },
    { measure: "organisations", dimension: "kind", category: "university", count: null, qualifier: "exact" },
  ]);
  expect(report).toMatchObject({
    ratioToPrevious: 1.5,
    lessons: [
      { day: null, text: "Håll ihop." },
      { day: 1, text: "Tekniken." },
    ],
    next: { target: { count: 500, qualifier: "about" }, sameTarget: false, form: "hybrid" },
  });
  const again = reportValues(report);
  expect(again).toMatchObject({
    ...values,
    "figures.participants-total.count": "1400",
    slug: "rapporten",
  });
  expect(read({ ...again, noActions: again.noActions ?? "" })).toEqual(report);
});

test("what cannot be kept is refused at once, beside its field", () => {
  expect(wrongAtOnce({ "figures.participants-total.count": "10 000 000" })).toEqual([
    ["figures.participants-total.count", "count_too_large"],
  ]);
  expect(wrongAtOnce({ "figures.speakers-total.count": "många" })).toEqual([
    ["figures.speakers-total.count", "count_invalid"],
  ]);
  expect(wrongAtOnce({ "figures.speakers-total.count": "-3" })).toEqual([
    ["figures.speakers-total.count", "count_invalid"],
  ]);
  expect(wrongAtOnce({ "actions.0.id": id, "actions.0.title": "A", "actions.0.dueOn": "2026-02-30" })).toEqual([
    ["actions.0.dueOn", "date_invalid"],
  ]);
  expect(wrongAtOnce({ periodStartsOn: "2020-12-31", periodEndsOn: "2020-01-01" })).toEqual([
    ["periodEndsOn", "period_order"],
  ]);
  expect(wrongAtOnce({ "ratio.choice": "other", "ratio.other": "" })).toEqual([["ratio.other", "ratio_invalid"]]);
  expect(wrongAtOnce({ "ratio.choice": "other", "ratio.other": "0" })).toEqual([["ratio.other", "ratio_invalid"]]);
  expect(wrongAtOnce({ "next.target.count": "0" })).toEqual([["next.target.count", "count_zero"]]);
});

test("what readers could not believe is refused when it is handed in", () => {
  expect(wrongWhenHandedIn({})).toEqual([]);
  expect(wrongWhenHandedIn({ "figures.participants-total.count": "0" })).toEqual([
    ["figures.participants-total.count", "count_zero"],
  ]);
  expect(wrongWhenHandedIn({ "figures.participants-total.qualifier": "about" })).toEqual([
    ["figures.participants-total.count", "figure_without_count"],
  ]);
  expect(
    wrongWhenHandedIn({
      "figures.organisations-total.count": "10",
      "figures.organisations-kind-municipality.count": "8",
      "figures.organisations-kind-region.count": "3",
    }),
  ).toEqual([["figures.organisations-total.count", "parts_exceed_total"]]);
  expect(
    wrongWhenHandedIn({
      "organisations.0.name": "Region Skåne",
      "organisations.0.kind": "region",
      "organisations.1.name": "Skånes region",
      "organisations.1.kind": "region",
    }),
  ).toEqual([["organisations.1.name", "organisation_twice"]]);
  expect(wrongWhenHandedIn({ title: "" })).toEqual([["title", "title_missing"]]);
});

test("a report is not read by more people than its conference, and a coordinator report never by everybody", () => {
  expect(wrongWhenHandedIn({ visibility: "public" }, { conferenceVisibility: "network" })).toEqual([
    ["visibility", "wider_than_conference"],
  ]);
  expect(wrongWhenHandedIn({ visibility: "network" }, { conferenceVisibility: "space" })).toEqual([
    ["visibility", "wider_than_conference"],
  ]);
  expect(wrongWhenHandedIn({ visibility: "space" }, { conferenceVisibility: "network" })).toEqual([]);
  const period = { periodStartsOn: "2020-01-01", periodEndsOn: "2020-12-31", body: "Text." };
  expect(wrongWhenHandedIn({ ...period, visibility: "public" }, { conferenceVisibility: null })).toEqual([
    ["visibility", "wider_than_conference"],
  ]);
  expect(wrongWhenHandedIn({ ...period, visibility: "national" }, { conferenceVisibility: null })).toEqual([]);
  expect(wrongWhenHandedIn({ periodStartsOn: "", visibility: "network" }, { conferenceVisibility: null })).toEqual([
    ["periodStartsOn", "period_missing"],
    ["periodEndsOn", "period_missing"],
    ["body", "body_missing"],
  ]);
});

test("actions are named or said to be none, have somebody who answers for them, and a day ahead", () => {
  const action = {
    noActions: "",
    "actions.0.id": id,
    "actions.0.title": "Boka studio",
    "actions.0.owner": "Samordnaren",
  };
  expect(wrongWhenHandedIn({ noActions: "" })).toEqual([["noActions", "actions_undecided"]]);
  expect(wrongWhenHandedIn(action)).toEqual([]);
  expect(wrongWhenHandedIn({ ...action, noActions: "on" })).toEqual([["noActions", "actions_contradict"]]);
  expect(wrongWhenHandedIn({ ...action, "actions.0.title": "" })).toEqual([
    ["actions.0.title", "action_title_missing"],
  ]);
  expect(wrongWhenHandedIn({ ...action, "actions.0.owner": "" })).toEqual([
    ["actions.0.owner", "action_owner_missing"],
  ]);
  const late = { ...action, "actions.0.dueOn": "2026-11-21" };
  expect(wrongWhenHandedIn(late)).toEqual([["actions.0.dueOn", "due_in_past"]]);
  expect(wrongWhenHandedIn(late, { kept: [{ id, dueOn: "2026-11-21" }] })).toEqual([]);
  expect(wrongWhenHandedIn(late, { kept: [{ id, dueOn: "2027-01-01" }] })).toEqual([
    ["actions.0.dueOn", "due_in_past"],
  ]);
});
