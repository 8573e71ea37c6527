import type { ReactNode } from "react";
import type { RevisionState, Visibility } from "../../domain/items/rules.ts";
import type { Language } from "../../domain/language.ts";
import { localeNames } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Facts } from "../../ui/facts.tsx";

type TextFactsProps = {
  text: {
    state: RevisionState;
    submittedAt: string | null;
    submittedBy: string | null;
    publishedAt: string | null;
    changedAt: string | null;
    liveSlug: string | null;
    draft: { visibility: Visibility | "national"; language: Language };
  };
  /** Where readers have it. */
  address: string;
  /** What a text of this kind has besides; it stands first. */
  more?: readonly { term: string; value: ReactNode }[];
};

/** The dates and choices of a text that is not being written in. */
export function TextFacts({ text, address, more = [] }: TextFactsProps) {
  const t = useTranslate();
  const { submittedAt, submittedBy, publishedAt, changedAt, liveSlug, state, draft } = text;
  const inReview = state === "submitted" && submittedAt !== null;
  return (
    <Facts
      facts={[
        ...more,
        ...(inReview
          ? [{ term: t("editor.facts.submitted"), value: <DateTime at={submittedAt} show="date-time" /> }]
          : []),
        ...(inReview && submittedBy ? [{ term: t("editor.facts.by"), value: submittedBy }] : []),
        ...(publishedAt ? [{ term: t("editor.facts.published"), value: <DateTime at={publishedAt} /> }] : []),
        ...(changedAt ? [{ term: t("editor.facts.changed"), value: <DateTime at={changedAt} /> }] : []),
        { term: t("editor.facts.readers"), value: t(`editor.visibility.${draft.visibility}`) },
        { term: t("editor.facts.language"), value: <span lang={draft.language}>{localeNames[draft.language]}</span> },
        ...(liveSlug === null ? [] : [{ term: t("editor.facts.address"), value: <Address path={address} /> }]),
      ]}
    />
  );
}

function Address({ path }: { path: string }) {
  return <span className="wrap-anywhere">{path}</span>;
}
