import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConferences } from "../domain/conferences/reading.server.ts";
import { conferencesAddress, readConferencesRequest } from "../domain/conferences/reading-request.ts";
import { isYear, listYears } from "../domain/conferences/years.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { listSeriesNames } from "../domain/series/series.server.ts";
import { listAreas } from "../domain/tenants/areas.server.ts";
import { notFound, publicLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Page } from "../ui/page.tsx";
import { ConferenceFilter } from "../views/conference/conference-filter.tsx";
import { ConferenceList } from "../views/conference/conference-list.tsx";
import { ConferencePages } from "../views/conference/conference-pages.tsx";
import { ConferenceTabs } from "../views/conference/conference-tabs.tsx";
import { conferencesTitle } from "../views/conference/conferences-title.ts";
import { NoConferences } from "../views/conference/no-conferences.tsx";
import { describePage } from "../views/describe-page.ts";
import { StartsOver } from "../views/starts-over.tsx";

const path = "/conferences";
const pageSize = 20;

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, locale, now, url }) => {
    const { turn, startsOver, ...chosen } = readConferencesRequest(url.searchParams);
    const { show, theme, form, year } = chosen;
    const today = todayIn(now);
    const areas = await listAreas(db);
    const series = await listSeriesNames(db);
    const [area, ofSeries] = [named(areas, "code", chosen.area), named(series, "slug", chosen.series)];
    const filter = { area: chosen.area, seriesId: ofSeries?.id ?? null, theme, form, year };
    const { conferences, before, after } = await listConferences(db, { show, today, filter, turn, limit: pageSize });
    return {
      locale,
      conferences,
      chosen,
      named: { show, theme, form, year, areaName: area?.name ?? null, seriesName: ofSeries?.name ?? null },
      choices: { areas, series, years: (await listYears(db, { show, today })).filter(isYear) },
      startsOver,
      before: before && conferencesAddress(path, chosen, { towards: "before", from: before }),
      after: after && conferencesAddress(path, chosen, { towards: "after", from: after }),
    };
  });

/** The one that was chosen by its key, or null when none was. One that there is not is a page that there is not. */
function named<Key extends string, Row extends Record<Key, string>>(rows: Row[], key: Key, chosen: string | null) {
  const row = chosen === null ? null : rows.find((row) => row[key] === chosen);
  if (row === undefined) throw notFound();
  return row;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const title = conferencesTitle(loadedTranslate(data.locale), data.named);
  return describePage(matches, { path: conferencesAddress(path, data.chosen), title });
};

export default function ConferencesPage() {
  const { conferences, chosen, named, choices, startsOver, before, after } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const themes = [...new Set(conferences.map(({ theme }) => theme).filter(Boolean))].sort();
  const { area, series, theme, form, year, show } = chosen;
  return (
    <Page
      title={conferencesTitle(t, named)}
      lede={t(`conferences.list.lede.${show}`)}
      head={
        <>
          <ConferenceTabs path={path} chosen={chosen} />
          <ConferenceFilter chosen={chosen} {...choices} themes={themes} />
        </>
      }
      thread="spine"
    >
      {startsOver ? <StartsOver /> : null}
      {conferences.length > 0 ? (
        <ConferenceList show={show} conferences={conferences} />
      ) : (
        <NoConferences show={show} narrowed={(area ?? series ?? theme ?? form ?? year) !== null} />
      )}
      <ConferencePages before={before} after={after} />
    </Page>
  );
}
