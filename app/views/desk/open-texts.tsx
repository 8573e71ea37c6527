import type { OpenText } from "../../domain/items/listing.server.ts";
import { desks } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Section } from "../../ui/section.tsx";
import { Teaser, Teasers } from "../../ui/teasers.tsx";
import { Moment } from "./moment.tsx";
import { TextStatuses } from "./text-status.tsx";
import { TextTitle } from "./text-title.tsx";

const groups = ["returned", "draft", "submitted"] as const;

/** What has come back, what is being written, and what the national team has, each under its heading. */
export function OpenTexts({ texts, spaceSlug }: { texts: readonly OpenText[]; spaceSlug: string }) {
  const t = useTranslate();
  return groups.map((group) => {
    const own = texts.filter(({ state }) => state === group);
    if (own.length === 0) return null;
    return (
      <Section key={group} title={t(`editor.overview.groups.${group}`)} size="small">
        <Teasers>
          {own.map((text) => (
            <OpenTextTeaser key={text.id} text={text} spaceSlug={spaceSlug} />
          ))}
        </Teasers>
      </Section>
    );
  });
}

function OpenTextTeaser({ text, spaceSlug }: { text: OpenText; spaceSlug: string }) {
  const t = useTranslate();
  return (
    <Teaser
      href={`/${spaceSlug}/manage/${desks[text.kind]}/${text.id}`}
      title={<TextTitle title={text.title} language={text.language} />}
      meta={
        <>
          <TextStatuses standing={text} />
          <span>{t(`editor.kinds.${text.kind}`)}</span>
          <span>
            <When text={text} />
          </span>
          <LangTag lang={text.language} />
        </>
      }
    >
      {text.message ? (
        <blockquote className="mt-3 border-l border-edge pl-4 text-sm">
          <p className="text-soft">{t("editor.overview.message")}</p>
          <p className="line-clamp-4 whitespace-pre-line wrap-anywhere" dir="auto">
            {text.message}
          </p>
        </blockquote>
      ) : null}
    </Teaser>
  );
}

function When({ text }: { text: OpenText }) {
  const t = useTranslate();
  const { state, submittedAt, updatedAt, updatedBy } = text;
  if (state === "submitted" && submittedAt) {
    return <Moment say={(marks) => t("editor.overview.submittedAt", marks)} at={submittedAt} show="age" />;
  }
  return (
    <Moment
      say={(marks) => (updatedBy ? t("editor.overview.savedBy", marks) : t("editor.overview.savedAt", marks))}
      at={updatedAt}
      name={updatedBy}
      show="age"
    />
  );
}
