import type { Piece } from "../../domain/review/word-difference.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

type ChangedWordsProps = {
  pieces: readonly Piece[];
  side: "before" | "after";
  lang: string;
};

/** One side of a comparison: what it has alone is struck or underlined, and said to whoever only listens. */
export function ChangedWords({ pieces, side, lang }: ChangedWordsProps) {
  const t = useTranslate();
  if (pieces.length === 0) return <span className="text-soft">{t("review.difference.empty")}</span>;
  const Changed = side === "before" ? "del" : "ins";
  const says = side === "before" ? t("review.difference.removed") : t("review.difference.added");
  return (
    <span lang={lang} className="whitespace-pre-line">
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text keep their order
        <Words key={index} piece={piece} Changed={Changed} says={says} />
      ))}
    </span>
  );
}

function Words({ piece, Changed, says }: { piece: Piece; Changed: "del" | "ins"; says: string }) {
  if (!piece.changed) return <>{piece.words}</>;
  return (
    <Changed>
      <span className="sr-only"> [{says} </span>
      {piece.words}
      <span className="sr-only">] </span>
    </Changed>
  );
}
