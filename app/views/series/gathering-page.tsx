import type { ReactNode } from "react";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { StartsOver } from "../starts-over.tsx";

type GatheringPageProps = {
  name: string;
  language: string;
  /** What stands under the name. */
  lede?: ReactNode;
  saved: boolean;
  startsOver: boolean;
  total: number;
  form: ReactNode;
  children: ReactNode;
};

/** One series or round: its conferences, and beside them what the national team may change. */
export function GatheringPage({ name, language, lede, saved, startsOver, total, form, children }: GatheringPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const number = capitalise(locale, formatCount(locale, total));
  return (
    <Page
      size="work"
      kicker={<a href="/national/series">{t("series.title")}</a>}
      title={name}
      lang={language}
      lede={lede}
      aside={<Box title={t("series.change")}>{form}</Box>}
      asideLabel={t("series.change")}
    >
      {saved ? (
        <div className="mb-8">
          <Notice kind="done" title={t("series.saved")} />
        </div>
      ) : null}
      {startsOver ? <StartsOver /> : null}
      <Section title={t("series.conferenceCount", { count: total, number })} size="small">
        {children}
      </Section>
    </Page>
  );
}
