import { measures } from "../../domain/figures/figure.ts";
import type { ReportContent } from "../../domain/reports/report-content.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";
import { ThreadPart } from "../conference/thread-part.tsx";
import { countWords } from "../count-words.ts";
import { FigureTable } from "./figure-table.tsx";
import { useGrowthFact } from "./use-growth-fact.tsx";

/** What was counted: how many, how sure, against the edition before, by kind and role; and who says so. */
export function ReportFigures({ report }: { report: ReportContent }) {
  const t = useTranslate();
  const locale = useLocale();
  const growth = useGrowthFact(report);
  const { figures, space } = report;
  const known = measures.flatMap((measure) => figures[measure] ?? []);
  const sources = [...new Set(known.map(({ source }) => source).filter(Boolean))];
  const national = known.some(({ reporter }) => reporter === "national");
  const totals = measures.flatMap((measure) => {
    const total = figures[measure]?.total;
    if (!total) return [];
    return [
      {
        term: t(`reports.measures.${measure}`),
        value: <b className="figure">{countWords(t, locale, total)}</b>,
      },
    ];
  });
  if (known.length === 0 && !growth) return null;
  return (
    <ThreadPart title={t("reports.page.figures")}>
      <Facts
        facts={[
          ...totals,
          ...(growth ? [growth] : []),
          ...(sources.length > 0
            ? [{ term: t("reports.page.source"), value: <span lang={report.language}>{sources.join("; ")}</span> }]
            : []),
          {
            term: t("reports.page.reporter"),
            value: national ? t("reports.page.byNational", { space: space.name }) : space.name,
          },
        ]}
      />
      <FigureTable title={t("reports.page.byKind")} dimension="kind" figures={figures} />
      <FigureTable title={t("reports.page.byRole")} dimension="role" figures={figures} />
    </ThreadPart>
  );
}
