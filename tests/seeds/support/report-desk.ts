// What a coordinator does at the desk of her space's reports.
import type { Count, Measure, OrganisationKind } from "../../../app/domain/figures/figure.ts";
import { expectSaid } from "./desk.ts";
import { choose, field, follow, list, paste, press, tick, type Visit } from "./visits.ts";

export type ReportedAction = { title: string; owner: string; organisation: string; dueOn?: string };

export type ReportPiece = {
  title: string;
  lede?: string;
  body?: string;
  period?: { startsOn: string; endsOn: string };
  totals?: Partial<Record<Measure, Count>>;
  /** How many organisations of each kind; null: there were some, uncounted. */
  kinds?: Partial<Record<OrganisationKind, number | null>>;
  source?: string;
  /** Twice as many participants as at the edition before. */
  twice?: boolean;
  worked?: string;
  didNotWork?: string;
  /** Of the days, the first one first. */
  lessons?: string[];
  participantVoices?: string;
  speakerVoices?: string;
  next?: { sameTarget?: boolean; form?: "on_site" | "digital" | "hybrid"; note?: string };
  /** None: nothing is to be done. */
  actions: ReportedAction[];
  readers?: "network" | "national";
};

/** Begins the report of a conference (its title), or of a period. */
export async function beginReport(coordinator: Visit, space: string, conference: string | null): Promise<void> {
  const { page, t } = coordinator;
  await page.goto(`/${space}/manage/reports`);
  await follow(coordinator, t("reports.list.write"));
  await tick(coordinator, conference ?? t("reports.start.coordinator"));
  await press(coordinator, t("reports.start.begin"));
}

/** Fills in the form from its beginning to its end. */
export async function writeReport(coordinator: Visit, piece: ReportPiece): Promise<void> {
  const { t, page } = coordinator;
  const optional = async (label: string, words: string | undefined) => {
    if (words) await field(coordinator, label, { optional: true }).fill(words);
  };
  await field(coordinator, t("reports.basics.name")).fill(piece.title);
  await optional(t("reports.basics.lede"), piece.lede);
  if (piece.period) {
    await page.getByLabel(t("reports.basics.startsOn"), { exact: true }).fill(piece.period.startsOn);
    await page.getByLabel(t("reports.basics.endsOn"), { exact: true }).fill(piece.period.endsOn);
    if (piece.body) await paste(coordinator, field(coordinator, t("reports.basics.account")), piece.body);
  }
  await writeFigures(coordinator, piece);
  if (piece.twice) await tick(coordinator, t("reports.comparison.twice"));
  await optional(t("reports.learnt.worked"), piece.worked);
  await optional(t("reports.learnt.didNotWork"), piece.didNotWork);
  for (const [index, words] of (piece.lessons ?? []).entries()) {
    await optional(t("reports.learnt.lessonDay", { number: index + 1 }), words);
  }
  await optional(t("reports.voices.participants"), piece.participantVoices);
  await optional(t("reports.voices.speakers"), piece.speakerVoices);
  await writeNext(coordinator, piece.next ?? {});
  await writeActions(coordinator, piece.actions);
  if (piece.readers) await tick(coordinator, t(`reports.placing.${piece.readers}`));
}

/** Types the numbers, each with how sure it is. The national team's form has the same fields. */
export async function writeFigures(
  writer: Visit,
  { totals = {}, kinds = {}, source }: Pick<ReportPiece, "totals" | "kinds" | "source">,
): Promise<void> {
  const { t, page } = writer;
  const group = (name: string) => page.getByRole("group", { name, exact: true });
  for (const [measure, count] of Object.entries(totals) as [Measure, Count][]) {
    const within = group(t(`reports.measures.${measure}`));
    await choose(list(writer, t("reports.figures.qualifier"), { within }), t(`charts.key.${count.qualifier}`));
    await field(writer, t("reports.figures.count"), { within }).fill(String(count.count));
  }
  const counted = Object.entries(kinds) as [OrganisationKind, number | null][];
  if (counted.length > 0)
    await page
      .locator("summary")
      .filter({ hasText: t("reports.figures.organisationKinds") })
      .click();
  const details = page.locator("details").filter({ hasText: t("reports.figures.organisationKinds") });
  for (const [kind, count] of counted) {
    const within = details.getByRole("group", { name: t(`reports.kinds.${kind}`), exact: true });
    if (count === null) await tick(writer, t("reports.figures.present"), within);
    else await field(writer, t("reports.figures.count"), { within }).fill(String(count));
  }
  if (source) await field(writer, t("reports.figures.source"), { optional: true }).fill(source);
}

async function writeNext(
  coordinator: Visit,
  { sameTarget, form, note }: NonNullable<ReportPiece["next"]>,
): Promise<void> {
  const { t } = coordinator;
  if (sameTarget) await tick(coordinator, t("reports.next.sameTarget"));
  if (form) await choose(list(coordinator, t("reports.next.form"), { optional: true }), t(`conferences.form.${form}`));
  if (note) await field(coordinator, t("reports.next.note"), { optional: true }).fill(note);
}

async function writeActions(coordinator: Visit, actions: readonly ReportedAction[]): Promise<void> {
  const { t, page } = coordinator;
  if (actions.length === 0) await tick(coordinator, t("reports.actions.none"));
  for (const [index, { title, owner, organisation, dueOn }] of actions.entries()) {
    if (index > 0) await press(coordinator, t("reports.actions.add"));
    const legend = t("reports.actions.row", { number: index + 1 });
    const within = page.getByRole("group", { name: legend, exact: true });
    await field(coordinator, t("reports.actions.what"), { within }).fill(title);
    await field(coordinator, t("reports.actions.owner"), { within }).fill(owner);
    await field(coordinator, t("reports.actions.organisation"), { within, optional: true }).fill(organisation);
    if (dueOn) await within.getByLabel(t("reports.actions.dueOn")).fill(dueOn);
  }
}

/** Saves and hands in, and is told that it went. */
export async function submitReport(coordinator: Visit): Promise<void> {
  await press(coordinator, coordinator.t("editor.send.submit.button"));
  await expectSaid(coordinator, coordinator.t("reports.done.submit"));
}
