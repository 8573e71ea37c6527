/** How names of conferences end in our languages, so that a narrow column can break "Kluster-konferensen" there. */
const tails =
  /(?<=\p{L}{3})(?=(?:konferens|konferanse|konference|conference|dagar|dage|dager|møde|möte|forum|mässa)\p{L}*)/giu;

/** The words with a soft hyphen before what they commonly end with: browsers know no Nordic compounds. */
export function softHyphens(words: string): string {
  return words.replace(tails, "\u00ad");
}
