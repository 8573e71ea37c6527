import type { Difference, Tag } from "../../domain/review/difference.ts";
import { listChange } from "../../domain/review/list-change.ts";
import type { Piece } from "../../domain/review/word-difference.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { choiceWords, fieldWord } from "./field-words.ts";
import { PictureDifference } from "./picture-difference.tsx";
import { Pair, type SideNames } from "./sides.tsx";
import { Stretches } from "./stretches.tsx";

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
  if (difference.kind === "text") {
    const spoken = difference.inOurWords ? { before: locale, after: locale } : langs;
    const list = difference.list ? listChange(difference.stretches) : null;
    if (!list) return <Stretches stretches={difference.stretches} names={names} langs={spoken} />;
    return <Pair names={names}>{(side) => <ChangedWords pieces={list[side]} side={side} lang={spoken[side]} />}</Pair>;
  }
  if (difference.kind === "picture") return <PictureDifference {...{ difference, names, langs, tenantId }} />;
  const pieces = (side: "before" | "after") =>
    difference.kind === "tags"
      ? tagPieces(difference[side])
      : [{ words: choiceWords(t, difference.field, difference[side]), changed: true }];
  return (
    <Pair names={names}>
      {(side) => (
        <ChangedWords pieces={pieces(side)} side={side} lang={difference.kind === "tags" ? langs[side] : locale} />
      )}
    </Pair>
  );
}

function tagPieces(tags: readonly Tag[]): Piece[] {
  return tags.flatMap(({ tag, changed }, index) => [
    ...(index > 0 ? [{ words: ", ", changed: false }] : []),
    { words: tag, changed },
  ]);
}
