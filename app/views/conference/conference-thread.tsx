import type { Thread } from "../../domain/conferences/thread.server.ts";
import { formatShortDate } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Garland, type GarlandKnot } from "../reading/garland.tsx";
import { useConferenceKnots } from "./use-conference-knots.tsx";
import { useYearKnots } from "./use-year-knots.tsx";

/** All conferences in time on the thread, with a mark for today. Nothing but the loose end where there are none. */
export function ConferenceThread({ thread, today }: { thread: Thread; today: string }) {
  const t = useTranslate();
  const { day, year } = formatShortDate(useLocale(), today);
  const conferences = useConferenceKnots(thread);
  const knots = useYearKnots(thread) ?? conferences;
  const mark: GarlandKnot = {
    key: "today",
    shape: null,
    ahead: false,
    on: today,
    head: t("conferences.thread.today"),
    foot: `${day} ${year}`,
  };
  const reached = knots.filter(({ ahead }) => !ahead);
  const marked = knots.length === 0 ? [] : [...reached, mark, ...knots.filter(({ ahead }) => ahead)];
  return <Garland label={t("conferences.thread.label")} knots={marked} />;
}
