import type { ReactNode } from "react";
import type { Difference } from "../../domain/review/difference.ts";
import type { Stretch } from "../../domain/review/paragraph-difference.ts";
import { capitalise, formatCount, formatList } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { choiceWords, fieldWord } from "./field-words.ts";
import { PictureDifference } from "./picture-difference.tsx";
import { type SideNames, Sides } from "./sides.tsx";

type DifferenceProps = {
  difference: Difference;
  names: SideNames;
  /** The languages of the two texts. */
  langs: { before: string; after: string };
  tenantId: string;
};

/** One field that differs. */
export function DifferenceView(props: DifferenceProps) {
  const t = useTranslate();
  return (
    <section>
      <h4 className="mb-2 text-sm">{fieldWord(t, props.difference)}</h4>
      <Versions {...props} />
    </section>
  );
}

function Versions({ difference, names, langs, tenantId }: DifferenceProps) {
  const t = useTranslate();
  const locale = useLocale();
  if (difference.kind === "text") return <Stretches stretches={difference.stretches} names={names} langs={langs} />;
  if (difference.kind === "picture") return <PictureDifference {...{ difference, names, langs, tenantId }} />;
  const words = (side: "before" | "after") =>
    difference.kind === "tags"
      ? formatList(locale, difference[side])
      : choiceWords(t, difference.field, difference[side]);
  return (
    <Pair names={names}>
      {(side) => (
        <ChangedWords
          pieces={words(side) === "" ? [] : [{ words: words(side), changed: true }]}
          side={side}
          lang={difference.kind === "tags" ? langs[side] : locale}
        />
      )}
    </Pair>
  );
}

type PairProps = { names: SideNames; namesHidden?: boolean; children: (side: "before" | "after") => ReactNode };

function Pair({ names, namesHidden, children }: PairProps) {
  return (
    <Sides
      names={names}
      namesHidden={namesHidden}
      before={<p>{children("before")}</p>}
      after={<p>{children("after")}</p>}
    />
  );
}

type StretchesProps = { stretches: readonly Stretch[] } & Pick<DifferenceProps, "names" | "langs">;

function Stretches({ stretches, names, langs }: StretchesProps) {
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
  const number = capitalise(locale, formatCount(locale, paragraphs.length));
  return (
    <details className="text-sm text-soft">
      <summary className="w-fit py-1">
        {t("review.difference.sameParagraphs", { count: paragraphs.length, number })}
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
