import type { Count } from "../../domain/figures/figure.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { countWords } from "../count-words.ts";

/** "drygt 400", or "ingen uppgift" where nobody has reported. */
export function CountText({ count }: { count: Count | null }) {
  const t = useTranslate();
  const locale = useLocale();
  return <span className="whitespace-nowrap">{count ? countWords(t, locale, count) : t("charts.unknown")}</span>;
}
