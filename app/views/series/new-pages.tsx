import type { ReactNode } from "react";
import type { Locale } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import type { Named } from "./name-fields.tsx";
import { RoundForm } from "./round-form.tsx";
import { SeriesForm } from "./series-form.tsx";

type NewPageProps = { id: string; others: readonly Named[]; locale: Locale; answer: FormAnswer };

export function NewSeriesPage(props: NewPageProps) {
  const t = useTranslate();
  return (
    <NewPage title={t("series.newSeries")} lede={t("series.newSeriesLede")}>
      <SeriesForm {...props} series={null} />
    </NewPage>
  );
}

export function NewRoundPage(props: NewPageProps) {
  const t = useTranslate();
  return (
    <NewPage title={t("series.newRound")} lede={t("series.newRoundLede")}>
      <RoundForm {...props} round={null} />
    </NewPage>
  );
}

function NewPage({ title, lede, children }: { title: string; lede: string; children: ReactNode }) {
  const t = useTranslate();
  return (
    <Page
      size="work"
      kicker={<a href="/national/series">{t("series.title")}</a>}
      title={title}
      lede={lede}
      thread="spine"
    >
      {children}
    </Page>
  );
}
