// What the national team does for all spaces.
import { expectSaid } from "./desk.ts";
import { oneLine } from "./documents.ts";
import { writeFigures } from "./report-desk.ts";
import { field, follow, press, type Visit } from "./visits.ts";

/** Makes a series of the network, as the national team does at its own desk. */
export async function makeSeries(reviewer: Visit, name: string): Promise<void> {
  await begin(reviewer, "series.newSeries");
  await field(reviewer, reviewer.t("series.field.name")).fill(name);
  await press(reviewer, reviewer.t("series.createSeries"));
}

/** Makes a round of the network, with its days (yyyy-mm-dd). */
export async function makeRound(reviewer: Visit, name: string, startsOn: string, endsOn: string): Promise<void> {
  const { page, t } = reviewer;
  await begin(reviewer, "series.newRound");
  await field(reviewer, t("series.field.name")).fill(name);
  const optional = (label: string) =>
    page.getByLabel(oneLine(`${label} ${t("common.form.optional")}`), { exact: true });
  await optional(t("series.field.startsOn")).fill(startsOn);
  await optional(t("series.field.endsOn")).fill(endsOn);
  await press(reviewer, t("series.createRound"));
}

async function begin(reviewer: Visit, what: "series.newSeries" | "series.newRound"): Promise<void> {
  await reviewer.page.goto("/national/series");
  await follow(reviewer, reviewer.t(what));
}

/** Opens what the national team may report on behalf of a space about a conference, from the roll-up. */
export async function openFigures(reviewer: Visit, conference: string): Promise<void> {
  await reviewer.page.goto("/national");
  await follow(reviewer, reviewer.t("rollup.unreported.reportLabel", { title: conference }));
}

/** Reports figures on behalf of the space, and is told that they are known. */
export async function reportFigures(reviewer: Visit, figures: Parameters<typeof writeFigures>[1]): Promise<void> {
  const { source = "", ...counted } = figures;
  await writeFigures(reviewer, counted);
  await field(reviewer, reviewer.t("reports.figures.source")).fill(source);
  await press(reviewer, reviewer.t("reports.national.save"));
  await expectSaid(reviewer, reviewer.t("reports.national.done.reported"));
}
