import type { Comparison } from "../../domain/review/difference.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { DifferenceView } from "./difference-view.tsx";
import type { SideNames } from "./sides.tsx";
import { UnchangedFields } from "./unchanged-fields.tsx";

type ComparisonViewProps = {
  comparison: Comparison;
  names: SideNames;
  /** The languages of the two texts. */
  langs: { before: string; after: string };
  tenantId: string;
};

/** An edit, field by field: what differs, and which fields do not. */
export function ComparisonView({ comparison, names, langs, tenantId }: ComparisonViewProps) {
  const t = useTranslate();
  const locale = useLocale();
  const count = comparison.changed.length;
  const number = formatCount(locale, count);
  const differs = capitalise(locale, t("review.difference.differs", { count, number }));
  return (
    <div className="space-y-6">
      <h3>{count === 0 ? t("review.difference.none") : differs}</h3>
      {comparison.changed.map((difference, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields of a text keep their order
        <DifferenceView key={index} {...{ difference, names, langs, tenantId }} />
      ))}
      <UnchangedFields fields={comparison.unchanged} lang={langs.after} tenantId={tenantId} />
    </div>
  );
}
