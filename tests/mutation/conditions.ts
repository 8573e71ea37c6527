// The conditions of a function's text, one by one: what its WHERE and ON clauses ask, split at each AND.

/** A stretch of the text that asks one thing. */
export type Condition = { at: number; text: string };

const endOfClause =
  /^(?:;|\)|(?:then|loop|returning|order by|group by|limit|offset|union|join|left join|where|on conflict|for)\b)/i;

/** Every condition that can be dropped alone. A clause with an OR on its own level asks one thing. */
export function listConditions(definition: string): Condition[] {
  const text = definition.replace(/--[^\n]*/g, (comment) => " ".repeat(comment.length));
  return [...text.matchAll(/\b(?:where|on(?! conflict))\b/gi)].flatMap((found) =>
    split(text, found.index + found[0].length),
  );
}

function split(text: string, start: number): Condition[] {
  const ands: number[] = [];
  let asksEither = false;
  let isBetween = false;
  let depth = 0;
  let end = start;
  for (const { word, at } of wordsFrom(text, start)) {
    end = at;
    if (depth === 0 && endOfClause.test(text.slice(at))) break;
    if (word === "(" || word === "case") depth += 1;
    else if (word === ")" || word === "end") depth -= 1;
    else if (depth > 0) continue;
    else if (word === "or") asksEither = true;
    else if (word === "between") isBetween = true;
    else if (word === "and" && isBetween) isBetween = false;
    else if (word === "and") ands.push(at);
  }
  const bounds = asksEither ? [] : ands;
  return [start, ...bounds.map((at) => at + "and".length)].map((from, n) => {
    const stretch = text.slice(from, bounds[n] ?? end);
    return { at: from + stretch.length - stretch.trimStart().length, text: stretch.trim() };
  });
}

/** Words and brackets with their places; what is quoted is passed over. */
function* wordsFrom(text: string, start: number) {
  for (const found of text.slice(start).matchAll(/'(?:[^']|'')*'|\w+|[();]/g)) {
    if (!found[0].startsWith("'")) yield { word: found[0].toLowerCase(), at: start + found.index };
  }
}
