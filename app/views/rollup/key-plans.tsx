import type { Overview } from "../../domain/rollup/overview.server.ts";
import { formatCount, formatList, formatNumber } from "../../i18n/format.ts";
import { Rich } from "../../i18n/rich.tsx";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

type KeyPlansProps = { planners: Overview["planners"]; overdue: number };

/** Who plans without a date. */
export function KeyPlans({ planners: { spaces, total }, overdue }: KeyPlansProps) {
  const t = useTranslate();
  const locale = useLocale();
  if (total === 0) return <>{t("rollup.key.plannedNone")}</>;
  const more = total - spaces.length;
  const rest = more > 0 ? [t("rollup.key.more", { number: formatNumber(locale, more) })] : [];
  const names = formatList(locale, [
    ...spaces.map(({ name }, index) => `<space${index}>${name}</space${index}>`),
    ...rest,
  ]);
  const links = spaces.map(({ slug, language }, index) => [
    `space${index}`,
    (words: string) => (
      <a href={`/${slug}`} lang={language}>
        {words}
      </a>
    ),
  ]);
  const sentence = spaces.every(({ kind }) => kind === "region")
    ? t("rollup.key.plannedRegions", { count: total, names })
    : t("rollup.key.plannedSpaces", { names });
  return (
    <>
      <Rich text={sentence} tags={Object.fromEntries(links)} />
      {overdue > 0
        ? ` ${t("rollup.key.overduePlans", { count: overdue, number: formatCount(locale, overdue) })}`
        : null}
    </>
  );
}
