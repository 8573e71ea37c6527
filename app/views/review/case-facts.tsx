import type { NewsPostContent } from "../../domain/news/post-content.ts";
import { formatList } from "../../i18n/format.ts";
import { localeNames } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Facts } from "../../ui/facts.tsx";
import { choiceWords } from "./field-words.ts";

type CaseFactsProps = {
  post: Pick<NewsPostContent, "visibility" | "language" | "form" | "tags">;
  /** The path that the text has or will have. */
  address: string | null;
  sentBy: string | null;
  /** ISO 8601. */
  sentAt: string;
};

/** What belongs to a text and does not stand in it. */
export function CaseFacts({ post, address, sentBy, sentAt }: CaseFactsProps) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <section>
      <h3 className="mb-3">{t("review.facts.title")}</h3>
      <Facts
        facts={[
          { term: t("review.field.visibility"), value: choiceWords(t, "visibility", post.visibility) },
          {
            term: t("review.field.tags"),
            value:
              post.tags.length === 0 ? (
                t("review.facts.noTags")
              ) : (
                <span lang={post.language}>{formatList(locale, post.tags)}</span>
              ),
          },
          { term: t("review.field.language"), value: <span lang={post.language}>{localeNames[post.language]}</span> },
          { term: t("review.field.form"), value: choiceWords(t, "form", post.form) },
          ...(address === null ? [] : [{ term: t("review.facts.address"), value: address }]),
          { term: t("review.facts.sentBy"), value: sentBy ?? t("review.facts.erased") },
          { term: t("review.facts.sentAt"), value: <DateTime at={sentAt} show="date-time" /> },
        ]}
      />
    </section>
  );
}
