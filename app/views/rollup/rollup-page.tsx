import type { RollupFilter as Filter } from "../../domain/rollup/filter.ts";
import type { Overview } from "../../domain/rollup/overview.server.ts";
import type { RollupSpace } from "../../domain/rollup/spaces.server.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import { Page } from "../../ui/page.tsx";
import { StartsOver } from "../starts-over.tsx";
import { FollowedActions } from "./followed-actions.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { ParticipantsChart } from "./participants-chart.tsx";
import { RollupFilter } from "./rollup-filter.tsx";
import { rollupHeading } from "./rollup-heading.ts";
import { SeriesChart } from "./series-chart.tsx";
import { SpacesPart } from "./spaces-part.tsx";
import { UnreportedPart } from "./unreported-part.tsx";
import { YearsCompared } from "./years-compared.tsx";

type RollupPageProps = {
  filter: Filter;
  /** yyyy-mm-dd. */
  today: string;
  overview: Overview;
  spaces: readonly RollupSpace[];
  /** How many spaces the table has on all its pages. */
  total: number;
  next: string | null;
  isFirst: boolean;
  startsOver: boolean;
};

/** The whole country: the thread leads from what is the case to what still waits for an answer. */
export function RollupPage(props: RollupPageProps) {
  const { filter, today, overview, spaces, total, next, isFirst, startsOver } = props;
  const t = useTranslate();
  const locale = useLocale();
  const { tally, unreported, growing } = overview;
  const participants = <ParticipantsChart reported={overview.reported} total={tally.reported} />;
  return (
    <Page
      size="work"
      kicker={t("rollup.title")}
      title={rollupHeading(t, locale, tally)}
      lede={t("rollup.lede", { date: formatDate(locale, today) })}
      head={<KeyFigures overview={overview} />}
      thread="spine"
    >
      {startsOver ? <StartsOver /> : null}
      <RollupFilter chosen={filter} years={overview.years} rounds={overview.rounds} />
      <div className="rollup-charts">
        {growing ? (
          <Columns split="7-5">
            {participants}
            <SeriesChart series={growing} filter={filter} />
          </Columns>
        ) : (
          participants
        )}
      </div>
      <YearsCompared compared={overview.compared} />
      <SpacesPart {...{ spaces, total, filter, next, isFirst }} />
      <FollowedActions actions={overview.actions} />
      <UnreportedPart unreported={unreported} total={tally.held - tally.reported} />
    </Page>
  );
}
