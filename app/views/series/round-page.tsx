import type { GatheredConference } from "../../domain/series/gathered.server.ts";
import type { Round } from "../../domain/series/rounds.server.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { GatheredTable } from "./gathered-table.tsx";
import { GatheringPage } from "./gathering-page.tsx";
import type { Named } from "./name-fields.tsx";
import { RoundForm } from "./round-form.tsx";

type RoundPageProps = {
  round: Round;
  others: readonly Named[];
  conferences: readonly GatheredConference[];
  next: string | null;
  isFirst: boolean;
  startsOver: boolean;
  saved: boolean;
  locale: Locale;
  answer: FormAnswer;
};

/** A round with the conferences that it gathers. */
export function RoundPage(props: RoundPageProps) {
  const { round, others, conferences, next, isFirst, startsOver, saved, locale, answer } = props;
  return (
    <GatheringPage
      {...{ saved, startsOver }}
      name={round.name}
      language={round.language}
      lede={round.startsOn || round.endsOn ? <Period startsOn={round.startsOn} endsOn={round.endsOn} /> : undefined}
      total={round.conferences}
      form={<RoundForm id={round.id} {...{ round, others, locale, answer }} />}
    >
      <GatheredTable caption={round.name} path={`/national/rounds/${round.slug}`} {...{ conferences, next, isFirst }} />
    </GatheringPage>
  );
}

/** When the round is, as far as is known. */
function Period({ startsOn, endsOn }: Pick<Round, "startsOn" | "endsOn">) {
  const t = useTranslate();
  const locale = useLocale();
  const from = startsOn && formatDate(locale, startsOn);
  const until = endsOn && formatDate(locale, endsOn);
  if (from && until) return <>{t("series.period", { from, until })}</>;
  if (from) return <>{t("series.from", { date: from })}</>;
  return until ? <>{t("series.until", { date: until })}</> : null;
}
