import type { GatheredConference } from "../../domain/series/gathered.server.ts";
import type { Series } from "../../domain/series/series.server.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { FormAnswer } from "../../ui/form-state.ts";
import { GatheredTable } from "./gathered-table.tsx";
import { GatheringPage } from "./gathering-page.tsx";
import type { Named } from "./name-fields.tsx";
import { SeriesForm } from "./series-form.tsx";

type SeriesPageProps = {
  series: Series;
  others: readonly Named[];
  conferences: readonly GatheredConference[];
  next: string | null;
  isFirst: boolean;
  startsOver: boolean;
  saved: boolean;
  locale: Locale;
  answer: FormAnswer;
};

/** A series with its editions. */
export function SeriesPage(props: SeriesPageProps) {
  const { series, others, conferences, next, isFirst, startsOver, saved, locale, answer } = props;
  return (
    <GatheringPage
      {...{ saved, startsOver }}
      name={series.name}
      language={series.language}
      lede={series.description ? <span lang={series.language}>{series.description}</span> : undefined}
      total={series.conferences}
      form={<SeriesForm id={series.id} {...{ series, others, locale, answer }} />}
    >
      <GatheredTable
        caption={series.name}
        path={`/national/series/${series.slug}`}
        {...{ conferences, next, isFirst }}
      />
    </GatheringPage>
  );
}
