import type { Stretch } from "../../domain/review/paragraph-difference.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { Pair, type SideNames } from "./sides.tsx";

type StretchesProps = {
  stretches: readonly Stretch[];
  names: SideNames;
  /** The languages of the two texts. */
  langs: { before: string; after: string };
};

/** The paragraphs of a text: those that differ side by side, the others folded. */
export function Stretches({ stretches, names, langs }: StretchesProps) {
  const firstChange = stretches.findIndex((stretch) => !("same" in stretch));
  return (
    <div className="space-y-2">
      {stretches.map((stretch, index) =>
        "same" in stretch ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text keep their order
          <Same key={index} paragraphs={stretch.same} lang={langs.after} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text keep their order
          <Pair key={index} names={names} namesHidden={index > firstChange}>
            {(side) => <ChangedWords pieces={stretch[side]} side={side} lang={langs[side]} />}
          </Pair>
        ),
      )}
    </div>
  );
}

/** Paragraphs that both have, folded: they are there for whoever needs what stands around a change. */
function Same({ paragraphs, lang }: { paragraphs: readonly string[]; lang: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const number = formatCount(locale, paragraphs.length);
  return (
    <details className="text-sm text-soft">
      <summary className="w-fit py-1">
        {capitalise(locale, t("review.difference.sameParagraphs", { count: paragraphs.length, number }))}
      </summary>
      <div className="prose space-y-3 py-2 text-ink" lang={lang}>
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text keep their order
          <p key={index} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </details>
  );
}
