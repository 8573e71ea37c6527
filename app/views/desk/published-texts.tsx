import type { PublishedText } from "../../domain/items/listing.server.ts";
import { desks } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Section } from "../../ui/section.tsx";
import { TextTitle } from "./text-title.tsx";

/** What readers got last, of every kind. */
export function PublishedTexts({ texts, spaceSlug }: { texts: readonly PublishedText[]; spaceSlug: string }) {
  const t = useTranslate();
  if (texts.length === 0) return null;
  return (
    <Section title={t("editor.overview.published")} size="small">
      <ul>
        {texts.map((text) => (
          <li key={text.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-3">
            <a className="grow basis-60" href={`/${spaceSlug}/manage/${desks[text.kind]}/${text.id}`}>
              <TextTitle title={text.title} language={text.language} />
            </a>
            <LangTag lang={text.language} />
            <span className="text-sm text-soft">{t(`editor.kinds.${text.kind}`)}</span>
            <span className="text-sm text-soft">{text.publishedAt ? <DateTime at={text.publishedAt} /> : null}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
