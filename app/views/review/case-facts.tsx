import type { CaseText } from "../../domain/review/case-text.ts";
import { formatList } from "../../i18n/format.ts";
import { localeNames } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Facts } from "../../ui/facts.tsx";
import { visibilityWords } from "./field-lines.ts";
import { choiceWords } from "./field-words.ts";

type CaseFactsProps = {
  text: CaseText;
  /** The path that the text has or will have. */
  address: string | null;
  sentBy: string | null;
  /** ISO 8601. */
  sentAt: string;
};

/** What belongs to a text and does not stand in it. */
export function CaseFacts({ text, address, sentBy, sentAt }: CaseFactsProps) {
  const t = useTranslate();
  return (
    <section>
      <h3 className="mb-3">{t("review.facts.title")}</h3>
      <Facts
        facts={[
          { term: t("review.field.visibility"), value: visibilityWords(t, text.visibility) },
          ...(text.kind === "news" ? [{ term: t("review.field.tags"), value: <Tags {...text} /> }] : []),
          { term: t("review.field.language"), value: <span lang={text.language}>{localeNames[text.language]}</span> },
          ...(text.kind === "news" ? [{ term: t("review.field.form"), value: choiceWords(t, "form", text.form) }] : []),
          ...(address === null ? [] : [{ term: t("review.facts.address"), value: address }]),
          { term: t("review.facts.sentBy"), value: sentBy ?? t("review.facts.erased") },
          { term: t("review.facts.sentAt"), value: <DateTime at={sentAt} show="date-time" /> },
        ]}
      />
    </section>
  );
}

function Tags({ tags, language }: { tags: readonly string[]; language: string }) {
  const t = useTranslate();
  const locale = useLocale();
  if (tags.length === 0) return <>{t("review.facts.noTags")}</>;
  return <span lang={language}>{formatList(locale, tags)}</span>;
}
