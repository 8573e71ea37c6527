import * as v from "valibot";

/** Without line breaks and other control characters, which a header or a reader would stumble over. */
export function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "") // these turn the direction of the text around them
    .trim();
}

/** Words of a mail's data that stand in a line of their own, as a title does. */
export const lineOfData = v.pipe(v.string(), v.transform(oneLine));
