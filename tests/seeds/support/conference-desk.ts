// What a coordinator does at the desk of her space's conferences.
import type { ConferenceForm } from "../../../app/domain/conferences/conference.ts";
import type { KnownDate } from "../../../app/domain/dates/cover.ts";
import type { Count } from "../../../app/domain/figures/figure.ts";
import { expectSaid } from "./desk.ts";
import { choose, field, follow, list, paste, press, tick, type Visit } from "./visits.ts";

export type Somebody = { name?: string; organisation?: string };

export type ConferencePiece = {
  title: string;
  lede?: string;
  theme?: string;
  series?: string;
  round?: string;
  when: KnownDate;
  /** Said to have been held. */
  held?: boolean;
  form: ConferenceForm;
  venue?: string;
  targetGroup?: string;
  target?: Count;
  body?: string;
  days?: { theme?: string; responsible?: Somebody[] }[];
  speakers?: Somebody[];
  links?: { kind: "slides" | "film"; title: string; url: string }[];
};

/** Opens an empty form, from the overview of her space. */
export async function beginConference(coordinator: Visit, space: string): Promise<void> {
  await coordinator.page.goto(`/${space}/manage`);
  await follow(coordinator, coordinator.t("editor.overview.plan"));
}

/** Fills in the form from its beginning to its end. */
export async function writeConference(coordinator: Visit, piece: ConferencePiece): Promise<void> {
  const { t } = coordinator;
  await field(coordinator, t("conferenceDesk.basics.name")).fill(piece.title);
  if (piece.lede) await field(coordinator, t("conferenceDesk.basics.lede"), { optional: true }).fill(piece.lede);
  if (piece.theme) await field(coordinator, t("conferenceDesk.basics.theme"), { optional: true }).fill(piece.theme);
  if (piece.series) await choose(list(coordinator, t("conferenceDesk.basics.series")), piece.series);
  if (piece.round) await choose(list(coordinator, t("conferenceDesk.basics.round")), piece.round);
  await writeDate(coordinator, piece.when);
  if (piece.held) await tick(coordinator, t("conferenceDesk.when.statedHeld"));
  await tick(coordinator, t(`conferenceDesk.forms.${piece.form}`));
  if (piece.venue) await field(coordinator, t("conferenceDesk.when.venue"), { optional: true }).fill(piece.venue);
  if (piece.targetGroup) {
    await field(coordinator, t("conferenceDesk.who.targetGroup"), { optional: true }).fill(piece.targetGroup);
  }
  if (piece.target) {
    await choose(
      list(coordinator, t("conferenceDesk.who.qualifier")),
      t(`conferenceDesk.qualifiers.${piece.target.qualifier}`),
    );
    const count = field(coordinator, t("conferenceDesk.who.count"), { optional: true });
    await count.fill(String(piece.target.count));
  }
  if (piece.body)
    await paste(coordinator, field(coordinator, t("conferenceDesk.body.label"), { optional: true }), piece.body);
  await writeDays(coordinator, piece.days ?? []);
  for (const [index, speaker] of (piece.speakers ?? []).entries()) {
    await press(coordinator, t("conferenceDesk.speakers.add"));
    await writeSomebody(coordinator, t("conferenceDesk.speakers.one", { number: index + 1 }), speaker);
  }
  await writeLinks(coordinator, piece.links ?? []);
}

/** Says how much is known of the date, and that much. */
export async function writeDate(coordinator: Visit, when: KnownDate): Promise<void> {
  const { t } = coordinator;
  await tick(coordinator, t(`dates.precision.${when.precision}`));
  const visible = (label: string, optional = false) => field(coordinator, label, { optional }).locator("visible=true");
  if (when.precision === "day") {
    await visible(t("dates.startsOn")).fill(when.startsOn);
    if (when.endsOn) await visible(t("dates.endsOn"), true).fill(when.endsOn);
  } else if (when.precision === "yearless") {
    await visible(t("dates.startsDay")).fill(when.startsDay);
    if (when.endsDay) await visible(t("dates.endsDay"), true).fill(when.endsDay);
  } else if (when.precision !== "none") {
    await visible(t("dates.year")).fill(String(when.year));
    if (when.precision === "season")
      await choose(list(coordinator, t("dates.season")), t(`dates.seasons.${when.season}`));
  }
}

async function writeDays(coordinator: Visit, days: NonNullable<ConferencePiece["days"]>): Promise<void> {
  const { t, page } = coordinator;
  for (const [index, { theme, responsible = [] }] of days.entries()) {
    const day = index + 1;
    await press(coordinator, t("conferenceDesk.days.add"));
    const within = page.getByRole("group", { name: t("conferenceDesk.days.day", { number: day }), exact: true });
    if (theme) await field(coordinator, t("conferenceDesk.days.theme"), { within, optional: true }).fill(theme);
    for (const [row, somebody] of responsible.entries()) {
      await press(coordinator, t("conferenceDesk.days.addResponsibleFor", { day }), within);
      await writeSomebody(coordinator, t("conferenceDesk.days.responsibleFor", { number: row + 1, day }), somebody);
    }
  }
}

async function writeSomebody(coordinator: Visit, legend: string, { name, organisation }: Somebody): Promise<void> {
  const { t, page } = coordinator;
  const within = page.getByRole("group", { name: legend, exact: true });
  if (name) await field(coordinator, t("conferenceDesk.person.name"), { within, optional: true }).fill(name);
  if (!organisation) return;
  await field(coordinator, t("conferenceDesk.person.organisation"), { within, optional: true }).fill(organisation);
}

async function writeLinks(coordinator: Visit, links: NonNullable<ConferencePiece["links"]>): Promise<void> {
  const { t, page } = coordinator;
  for (const [index, { kind, title, url }] of links.entries()) {
    await press(coordinator, t("conferenceDesk.links.add"));
    const legend = t("conferenceDesk.links.one", { number: index + 1 });
    const within = page.getByRole("group", { name: legend, exact: true });
    await choose(
      list(coordinator, t("conferenceDesk.links.kind"), { within }),
      t(`conferenceDesk.links.kinds.${kind}`),
    );
    await field(coordinator, t("conferenceDesk.links.name"), { within, optional: true }).fill(title);
    await field(coordinator, t("conferenceDesk.links.url"), { within }).fill(url);
  }
}

/** Saves and hands in, and is told that it went. */
export async function submitConference(coordinator: Visit): Promise<void> {
  await press(coordinator, coordinator.t("editor.send.submit.button"));
  await expectSaid(coordinator, coordinator.t("conferenceDesk.done.submit"));
}
