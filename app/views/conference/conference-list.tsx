import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { ShapeName } from "../../ui/shape.tsx";
import { Agenda } from "./agenda.tsx";
import { ThreadPart } from "./thread-part.tsx";

type ConferenceListProps = {
  show: "upcoming" | "past";
  conferences: readonly ListedConference[];
  /** The space whose list it is: only others are named. */
  host?: string;
};

type Group = { title: string; shape: ShapeName; conferences: ListedConference[] };

/** Conferences along the thread: a knot a year for what has been; for what is to come, whether its day is set. */
export function ConferenceList({ show, conferences, host }: ConferenceListProps) {
  const t = useTranslate();
  const groups = new Map<string, Group>();
  for (const conference of conferences) {
    const title =
      show === "past"
        ? yearOf(conference) || t("conferences.list.yearUnknown")
        : t(`conferences.list.${dayOf(conference)}`);
    const shape = show === "past" ? "tick" : conference.place.undated ? "dashed" : "ring";
    const group = groups.get(title) ?? { title, shape, conferences: [] };
    group.conferences.push(conference);
    groups.set(title, group);
  }
  return (
    <div className="days">
      {[...groups.values()].map((group) => (
        <ThreadPart key={group.title} title={group.title} shape={group.shape}>
          <Agenda conferences={group.conferences} host={host} />
        </ThreadPart>
      ))}
    </div>
  );
}

function dayOf({ place }: ListedConference): "dated" | "undated" {
  return place.undated ? "undated" : "dated";
}

/** Empty where nobody knows it. */
function yearOf({ date }: ListedConference): string {
  return (date.endsOn ?? "").slice(0, 4);
}
