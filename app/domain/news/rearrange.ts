import { countQuestions } from "./draft-form.ts";
import { withoutMarks } from "./draft-pictures.ts";

type Values = Record<string, string | string[]>;

/** What the small buttons of the editor do to the form before it is saved. */
export const rearrangements = {
  /** Drops a pair of question and answer. */
  "remove-question": (values: Values, index: string) => {
    const pairs = readPairs(values);
    writePairs(values, pairs.toSpliced(Number(index), 1));
  },
  "question-up": (values: Values, index: string) => swap(values, Number(index) - 1),
  "question-down": (values: Values, index: string) => swap(values, Number(index)),
  /** Drops a picture with every place in the texts that shows it. */
  "remove-picture": (values: Values, key: string) => {
    for (const [name, value] of Object.entries(values)) {
      if (name === "body" || name.endsWith(".answer")) values[name] = withoutMarks([value].flat().at(-1) ?? "", key);
      if (name.startsWith(`pictures.${key}.`)) delete values[name];
    }
  },
};

/** Whether a button of the form only moves its parts about. */
export function isRearrangement(intent: string): intent is keyof typeof rearrangements {
  return Object.hasOwn(rearrangements, intent);
}

type Pair = { question: string | string[]; answer: string | string[] };

function readPairs(values: Values): Pair[] {
  return Array.from({ length: countQuestions(values) }, (_, index) => ({
    question: values[`questions.${index}.question`] ?? "",
    answer: values[`questions.${index}.answer`] ?? "",
  }));
}

function writePairs(values: Values, pairs: readonly Pair[]): void {
  for (const name of Object.keys(values)) if (name.startsWith("questions.")) delete values[name];
  for (const [index, { question, answer }] of pairs.entries()) {
    values[`questions.${index}.question`] = question;
    values[`questions.${index}.answer`] = answer;
  }
}

/** Lets the pair at `index` and the one after it change places. */
function swap(values: Values, index: number): void {
  const pairs = readPairs(values);
  const [upper, lower] = [pairs[index], pairs[index + 1]];
  if (upper && lower) writePairs(values, pairs.toSpliced(index, 2, lower, upper));
}
