import type { TenantDb } from "../../platform/database.server.ts";
import { compareYears } from "../figures/years.ts";
import type { Language } from "../language.ts";
import { listRoundChoices, listYears } from "./choices.server.ts";
import { listSeriesWithEditions } from "./editions.server.ts";
import type { RollupFilter } from "./filter.ts";
import { chartedSeries, growthOfYear, growthPoints, latestGrowth } from "./growth.ts";
import { listFollowedActions } from "./open-actions.server.ts";
import { listPlanners, listReported, listUnreported, sumUp } from "./summary.server.ts";
import { toSummary } from "./tally.ts";

/** How many of each are shown; all of them stand elsewhere. */
const shown = { unreported: 10, planners: 6, bars: 12, actions: 5 };

type Asked = {
  filter: RollupFilter;
  /** The series to draw; null, or one that has no line: the latest that has. */
  drawn: string | null;
  language: Language;
  today: string;
};

/** What the roll-up says above its table of spaces, in as many statements whatever there is to say. */
export async function readOverview(db: TenantDb, { filter, drawn, language, today }: Asked) {
  const tally = await sumUp(db, filter, today);
  const years = await listYears(db);
  const series = await listSeriesWithEditions(db, filter, today);
  const drawable = chartedSeries(series);
  const charted = drawable.find(({ slug }) => slug === drawn) ?? drawable[0];
  const year = filter.year ?? latestYear(years, today);
  const current = await sumUp(db, { kind: filter.kind, year, round: null }, today);
  const last = await sumUp(db, { kind: filter.kind, year: year - 1, round: null }, today);
  return {
    tally,
    years,
    rounds: await listRoundChoices(db),
    unreported: await listUnreported(db, filter, today, shown.unreported),
    planners: await listPlanners(db, { filter, language, today }, shown.planners),
    actions: await listFollowedActions(db, today, shown.actions),
    reported: await listReported(db, filter, today, shown.bars),
    growing: charted
      ? {
          name: charted.name,
          language: charted.language,
          growth: latestGrowth(charted),
          points: growthPoints(charted),
          others: drawable
            .filter(({ id }) => id !== charted.id)
            .map(({ slug, name, language }) => ({ slug, name, language })),
        }
      : null,
    compared: {
      ...{ year, current, last },
      participants: compareYears(toSummary(last), toSummary(current)),
      editions: growthOfYear(series, year).map(({ edition: { href, title, language }, growth }) => ({
        ...{ href, title, language, growth },
      })),
    },
  };
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;

/** The latest year that has begun and has conferences; this year when there is none. */
function latestYear(years: readonly number[], today: string): number {
  const thisYear = Number(today.slice(0, 4));
  return years.find((year) => year <= thisYear) ?? thisYear;
}
