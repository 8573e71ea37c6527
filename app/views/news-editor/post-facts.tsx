import type { Post } from "../../domain/news/desk.server.ts";
import { localeNames } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Facts } from "../../ui/facts.tsx";

/** The dates and choices of a post that is not being written in. */
export function PostFacts({ post, space }: { post: Post; space: { slug: string } }) {
  const t = useTranslate();
  const { submittedAt, submittedBy, publishedAt, changedAt, liveSlug, state, draft } = post;
  const path = `/${space.slug}/news/${liveSlug}`;
  const inReview = state === "submitted" && submittedAt !== null;
  return (
    <Facts
      facts={[
        ...(inReview
          ? [{ term: t("editor.facts.submitted"), value: <DateTime at={submittedAt} show="date-time" /> }]
          : []),
        ...(inReview && submittedBy ? [{ term: t("editor.facts.by"), value: submittedBy }] : []),
        ...(publishedAt ? [{ term: t("editor.facts.published"), value: <DateTime at={publishedAt} /> }] : []),
        ...(changedAt ? [{ term: t("editor.facts.changed"), value: <DateTime at={changedAt} /> }] : []),
        { term: t("editor.facts.readers"), value: t(`editor.visibility.${draft.visibility}`) },
        { term: t("editor.facts.language"), value: <span lang={draft.language}>{localeNames[draft.language]}</span> },
        ...(liveSlug === null ? [] : [{ term: t("editor.facts.address"), value: <Address path={path} /> }]),
      ]}
    />
  );
}

function Address({ path }: { path: string }) {
  return <span className="wrap-anywhere">{path}</span>;
}
