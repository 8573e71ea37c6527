import { conferencesAddress } from "../../domain/conferences/reading-request.ts";
import type { Thread, ThreadYear } from "../../domain/conferences/thread.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { ShapeName } from "../../ui/shape.tsx";
import type { GarlandKnot } from "../reading/garland.tsx";
import { KnotName } from "./knot-name.tsx";
import { knotShapes } from "./knot-shapes.ts";

/** A knot a year, on either side of today; null when the conferences hang one by one. */
export function useYearKnots(thread: Thread): GarlandKnot[] | null {
  const t = useTranslate();
  if (thread.by !== "year") return null;
  const knots = thread.years.map((year): GarlandKnot => {
    const ahead = year.show === "upcoming";
    return {
      key: `${year.show} ${year.year}`,
      shape: shapeOf(year),
      ahead,
      on: year.year === null ? null : `${year.year}-07-01`,
      head: year.year?.toString() ?? t(ahead ? "conferences.thread.without" : "conferences.thread.yearUnknown"),
      foot: null,
      children: <OfYear of={year} />,
    };
  });
  if (!thread.earlier) return knots;
  const first = thread.years.find(({ show }) => show === "past")?.year ?? "";
  const before: GarlandKnot = {
    key: "earlier",
    shape: "tick",
    ahead: false,
    on: null,
    head: t("conferences.thread.before", { year: first }),
    foot: null,
    children: (
      <a className="name" href={conferencesAddress("/conferences", { show: "past" })}>
        {t("conferences.thread.allPast")}
      </a>
    ),
  };
  return [before, ...knots];
}

/** A year behind us in which nothing is known to have been held is not ticked off. */
function shapeOf({ show, year, conferences }: ThreadYear): ShapeName {
  if (show === "upcoming") return year === null ? "dashed" : "ring";
  const [first, ...others] = conferences.map(({ standing }) => knotShapes[standing]);
  return first !== undefined && others.every((shape) => shape === first) ? first : "tick";
}

function OfYear({ of: { show, year, conferences, more } }: { of: ThreadYear }) {
  const t = useTranslate();
  return (
    <>
      <ul className="names">
        {conferences.map((conference) => (
          <li key={conference.id}>
            <KnotName conference={conference} />
          </li>
        ))}
      </ul>
      {more ? (
        <p className="more">
          <a href={conferencesAddress("/conferences", { show, year })}>
            {year === null ? t("conferences.thread.all") : t("conferences.thread.allOf", { year })}
          </a>
        </p>
      ) : null}
    </>
  );
}
