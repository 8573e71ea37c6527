/** Marks of a company's form, which people write or leave out. "A/S" is read as "as". */
const legalForms = new Set(
  "ab aktiebolag hb handelsbolag kb publ as asa aps is ivs oy oyj ltd limited inc llc plc gmbh bv nv".split(" "),
);

/** Words that say the same in our languages. */
const sameWords: Record<string, string> = {
  "&": "och",
  og: "och",
  and: "och",
  kommune: "kommun",
  kommunen: "kommun",
  kommunes: "kommun",
  municipality: "kommun",
  regionen: "region",
  regioner: "region",
  universitetet: "universitet",
  university: "universitet",
  hogskolan: "hogskola",
};

/** Kinds that stand before or after the place's name, which may then be in the genitive: "Skånes region". */
const kindWords = new Set(["kommun", "region", "universitet"]);

/** Words between a kind and the place: "municipality of Varde". */
const linkWords = new Set(["of", "i", "av", "af"]);

/**
 * What two spellings of an organisation's name have in common: no case, accents (ø as ö, æ as ä, aa as å), punctuation or
 * spaces, no legal form at either end, one word for each kind of organisation, which goes first.
 */
export function organisationKey(name: string): string {
  const words = plain(name)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
    .map((word) => sameWords[word] ?? word);
  const own = withoutLegalForms(words);
  const kind = own.find((word) => kindWords.has(word));
  if (!kind || own.length === 1) return own.join("") || name.trim();
  const rest = own.filter((word) => word !== kind && !linkWords.has(word));
  return [kind, ...rest.map((word) => word.replace(/s$/, ""))].join("");
}

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "a")
    .replaceAll("aa", "a")
    .replace(/(?<!\p{L})([ai])\/s(?!\p{L})/gu, "$1s");
}

function withoutLegalForms(words: string[]): string[] {
  const last = words.findLastIndex((word) => !legalForms.has(word));
  const first = words.findIndex((word) => word !== "ab" && word !== "aktiebolag");
  return last < first || last < 0 ? words : words.slice(Math.min(first, last), last + 1);
}
