import type { ConferenceDay, ConferenceText } from "../../domain/conferences/conference.ts";
import { paragraphsOf } from "../../domain/review/paragraph-difference.ts";
import type { ReadField } from "../../domain/review/read-field.ts";
import { formatDate, formatList, formatTimeZone } from "../../i18n/format.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { personWords } from "../conference/person-words.ts";
import { placeWords } from "../conference/place-words.ts";
import { countWords } from "../count-words.ts";
import { type FieldSpeech, listed, ours, placing, theirs } from "./field-lines.ts";

/** A conference field by field, in the order in which a reviewer reads them. */
export function conferenceFields(text: ConferenceText, speech: FieldSpeech): ReadField[] {
  const { t, locale, names } = speech;
  const { target, days, speakers, links } = text;
  return [
    theirs("title", text.title),
    theirs("lede", text.lede),
    theirs("theme", text.theme),
    ours("date", formatPartialDate(locale, text.date)),
    ours("held", isHeld(text) ? t("review.line.held") : ""),
    theirs("series", nameOf(names.series, text.seriesId)),
    theirs("round", nameOf(names.rounds, text.roundId)),
    ours("form", t(`conferences.form.${text.form}`)),
    theirs("place", placeWords(locale, text)),
    ours("timeZone", formatTimeZone(locale, text.timeZone)),
    listed(theirs("areas", ...names.areas.filter(({ code }) => text.areaCodes.includes(code)).map(({ name }) => name))),
    listed(theirs("coHosts", ...names.spaces.filter(({ id }) => text.coHostIds.includes(id)).map(({ name }) => name))),
    theirs("targetGroup", text.targetGroup),
    ours("target", target ? countWords(t, locale, target) : ""),
    theirs("registration", text.registrationUrl ?? ""),
    theirs("body", ...paragraphsOf(text.body)),
    listed(theirs("days", ...days.map((day, index) => dayLines(day, index + 1, speech)))),
    listed(theirs("speakers", ...speakers.map(personWords))),
    listed(
      theirs(
        "links",
        ...links.map(({ kind, title, url }) => linkWords(t(`conferences.after.kind.${kind}`), title, url)),
      ),
    ),
    ...placing(speech, text),
  ];
}

/** Where the date tells the day, nobody need say so. */
function isHeld({ statedHeld, date }: ConferenceText): boolean {
  return statedHeld && date.precision !== "day";
}

function nameOf(named: readonly { id: string; name: string }[], id: string | null): string {
  return named.find((one) => one.id === id)?.name ?? "";
}

/** "Dag 2, 7 november 2018: Delaktighet" and, on a line of its own, who answers for it. */
function dayLines({ date, theme, responsible }: ConferenceDay, number: number, { t, locale }: FieldSpeech): string {
  const day = [t("conferences.day.title", { number }), date ? formatDate(locale, date) : ""].filter(Boolean).join(", ");
  const names = formatList(locale, responsible.map(personWords));
  return [
    theme ? `${day}: ${theme}` : day,
    responsible.length === 0
      ? t("conferences.day.nobodyNamed")
      : t("conferences.day.responsible", { count: responsible.length, names }),
  ].join("\n");
}

function linkWords(kind: string, title: string, url: string): string {
  return title ? `${title} (${kind})\n${url}` : `${kind}\n${url}`;
}
