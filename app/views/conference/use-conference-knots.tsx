import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import type { Thread } from "../../domain/conferences/thread.server.ts";
import { formatPartialDate, formatShortPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { countWords } from "../count-words.ts";
import type { GarlandKnot } from "../reading/garland.tsx";
import { KnotName } from "./knot-name.tsx";
import { knotShapes } from "./knot-shapes.ts";

/** A knot a conference; none when the thread hangs by year. */
export function useConferenceKnots(thread: Thread): GarlandKnot[] {
  const knotOf = useKnotOf();
  if (thread.by !== "conference") return [];
  const dated = (conference: ListedConference) => conference.standing !== "overdue";
  return [
    ...placedInTime(thread.past.filter(dated)).map((conference) => knotOf(conference, false)),
    ...thread.ahead.map((conference) => knotOf(conference, true)),
    // A plan whose time has gone by without a word hangs at the loose end: it may still come.
    ...thread.past.filter((conference) => !dated(conference)).map((conference) => knotOf(conference, true)),
  ];
}

/** Those of which nobody knows the year hang last: they have been, but not before all others. */
function placedInTime(past: ListedConference[]): ListedConference[] {
  const unknown = ({ date }: ListedConference) => date.startsOn === null;
  return [...past.filter((conference) => !unknown(conference)), ...past.filter(unknown)];
}

function useKnotOf() {
  const t = useTranslate();
  const locale = useLocale();
  return (conference: ListedConference, ahead: boolean): GarlandKnot => {
    const { id, date, standing } = conference;
    const overdue = standing === "overdue";
    const when = formatShortPartialDate(locale, date);
    const unset = t("conferences.thread.noDate");
    return {
      key: id,
      shape: knotShapes[standing],
      ahead,
      on: overdue ? null : date.startsOn,
      head: overdue ? t("conferences.thread.without") : when.head,
      foot: overdue
        ? t("conferences.thread.plannedFor", { when: formatPartialDate(locale, date) })
        : (when.foot ?? (ahead && date.precision === "year" ? unset : null)),
      children: <Named conference={conference} />,
    };
  };
}

function Named({ conference }: { conference: ListedConference }) {
  const t = useTranslate();
  const locale = useLocale();
  const { language, participants } = conference;
  return (
    <KnotName conference={conference}>
      {participants ? `, ${countWords(t, locale, participants)}` : null} <LangTag lang={language} />
    </KnotName>
  );
}
