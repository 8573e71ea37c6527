import type { ReportContent } from "../../domain/reports/report-content.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import type { Fact } from "../../ui/facts.tsx";
import { countWords } from "../count-words.ts";
import { growthWords } from "../figures/growth-words.ts";

/** Participants against the edition before, in words; null where nobody knows. */
export function useGrowthFact({ growth, previous }: Pick<ReportContent, "growth" | "previous">): Fact | null {
  const t = useTranslate();
  const locale = useLocale();
  if (!growth) return null;
  const before = growth.basis === "counted" && previous?.participants;
  return {
    term: previous ? t("reports.page.against", { title: previous.title }) : t("reports.page.againstBefore"),
    value: (
      <>
        {growthWords(t, locale, growth)}
        {before ? (
          <span className="text-soft">
            {" "}
            ({t("reports.page.previousCount", { words: countWords(t, locale, before) })})
          </span>
        ) : null}
      </>
    ),
  };
}
