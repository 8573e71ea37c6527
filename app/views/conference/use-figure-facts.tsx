import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import type { Count } from "../../domain/figures/figure.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import type { Fact } from "../../ui/facts.tsx";
import { countWords } from "../count-words.ts";
import { derivedWords, growthWords } from "../figures/growth-words.ts";

/** What was counted, how sure it is, and who says so. */
export function useFigureFacts({ figures, derived }: Pick<ConferenceContent, "figures" | "derived">): Fact[] {
  const t = useTranslate();
  const locale = useLocale();
  const known = derived
    ? [{ term: t("conferences.figures.participants"), value: derivedWords(t, locale, derived.share, derived.year) }]
    : [];
  if (!figures) return known;
  const { participants, growth, organisations, speakers, source, reporter } = figures;
  const counted = (term: string, count: Count | null) =>
    count ? [{ term, value: <b>{countWords(t, locale, count)}</b> }] : [];
  return [
    ...known,
    ...counted(t("conferences.figures.participants"), participants),
    ...(growth ? [{ term: t("conferences.figures.growth"), value: growthWords(t, locale, growth) }] : []),
    ...counted(t("conferences.figures.organisations"), organisations),
    ...counted(t("conferences.figures.speakers"), speakers),
    ...(source ? [{ term: t("conferences.figures.source"), value: source }] : []),
    { term: t("conferences.figures.reporter"), value: t(`conferences.figures.${reporter}`) },
  ];
}
