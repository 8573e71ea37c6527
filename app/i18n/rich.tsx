import { Fragment, type ReactNode } from "react";

type RichProps = {
  /** A translated message in which `<name>words</name>` marks the words that `tags.name` wraps. */
  text: string;
  tags: Record<string, (words: string) => ReactNode>;
};

/** Puts elements (links mostly) inside a translated sentence, so that each language keeps its own word order. */
export function Rich({ text, tags }: RichProps) {
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/u);
  return (
    <>
      {pieces.map((piece, index) => {
        // split() yields: text, tag name, words, text, tag name, words, text …
        if (index % 3 === 1) return null;
        const tag = index % 3 === 2 ? tags[pieces[index - 1] ?? ""] : undefined;
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change place
        return <Fragment key={index}>{tag ? tag(piece) : piece}</Fragment>;
      })}
    </>
  );
}
