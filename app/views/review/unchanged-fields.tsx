import type { Difference } from "../../domain/review/difference.ts";
import { capitalise, formatCount, formatList } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { choiceWords, fieldWord } from "./field-words.ts";
import { Thumbnail } from "./picture-difference.tsx";

type UnchangedFieldsProps = { fields: readonly Difference[]; lang: string; tenantId: string };

/** The fields that an edit leaves alone: counted, and there for whoever wants to read them. */
export function UnchangedFields({ fields, lang, tenantId }: UnchangedFieldsProps) {
  const t = useTranslate();
  const locale = useLocale();
  if (fields.length === 0) return null;
  const number = formatCount(locale, fields.length);
  return (
    <details className="text-sm">
      <summary className="w-fit py-1 text-soft">
        {capitalise(locale, t("review.difference.unchanged", { count: fields.length, number }))}
      </summary>
      <dl className="space-y-4 py-3">
        {fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields of a text keep their order
          <div key={index}>
            <dt className="text-soft">{fieldWord(t, field)}</dt>
            <dd className="whitespace-pre-line">
              <Value field={field} lang={lang} tenantId={tenantId} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Value({ field, lang, tenantId }: { field: Difference; lang: string; tenantId: string }) {
  const t = useTranslate();
  const locale = useLocale();
  if (field.kind === "choice") return <>{choiceWords(t, field.field, field.after)}</>;
  if (field.kind === "picture") {
    const alt = field.after?.decorative ? "" : field.after?.alt;
    return <span lang={lang}>{field.after && <Thumbnail picture={field.after} tenantId={tenantId} alt={alt} />}</span>;
  }
  const words =
    field.kind === "tags"
      ? formatList(
          locale,
          field.after.map(({ tag }) => tag),
        )
      : field.stretches.flatMap((stretch) => ("same" in stretch ? stretch.same : [])).join(field.list ? "\n" : "\n\n");
  return words === "" ? (
    <span className="text-soft">{t("review.difference.empty")}</span>
  ) : (
    <span lang={field.kind === "text" && field.inOurWords ? locale : lang}>{words}</span>
  );
}
