import { typedValue } from "../typed-value.ts";
import type { Draft } from "./rules.ts";

type Values = Record<string, string | string[]>;

/** What the editor's form sent, for `draftSchema` to judge. Names are paths: `questions.0.answer`, `pictures.ab12.alt`. */
export function readDraftForm(values: Values) {
  const text = (name: string) => typedValue(values, name);
  return {
    title: text("title"),
    lede: text("lede"),
    form: text("form"),
    body: text("body"),
    questions: Array.from({ length: countQuestions(values) }, (_, index) => ({
      question: text(`questions.${index}.question`),
      answer: text(`questions.${index}.answer`),
    })),
    language: text("language"),
    visibility: text("visibility"),
    tags: text("tags"),
    slug: text("slug"),
    slugBefore: text("slugBefore"),
    pictures: Object.fromEntries(
      pictureKeys(values).map((key) => [
        key,
        {
          decision: text(`pictures.${key}.decision`),
          alt: text(`pictures.${key}.alt`),
          caption: text(`pictures.${key}.caption`),
        },
      ]),
    ),
  };
}

/** The same form filled in from a stored draft: the inverse of `readDraftForm`. */
export function draftValues(draft: Draft): Record<string, string> {
  const { title, lede, form, body, language, visibility, tags, slug } = draft;
  const values: Record<string, string> = { title, lede, form, body, language, visibility };
  values.tags = tags.join(", ");
  values.slug = slug ?? "";
  values.slugBefore = slug ?? "";
  for (const [index, { question, answer }] of draft.questions.entries()) {
    values[`questions.${index}.question`] = question;
    values[`questions.${index}.answer`] = answer;
  }
  for (const picture of draft.pictures) {
    values[`pictures.${picture.key}.alt`] = picture.alt;
    values[`pictures.${picture.key}.caption`] = picture.caption;
    if (picture.decorative !== null) {
      values[`pictures.${picture.key}.decision`] = picture.decorative ? "decorative" : "described";
    }
  }
  return values;
}

/** How many pairs of question and answer a form has, by the highest number that it names. */
export function countQuestions(values: Values): number {
  const numbers = Object.keys(values).map((name) => Number(/^questions\.(\d{1,3})\./.exec(name)?.[1] ?? -1));
  return Math.max(-1, ...numbers) + 1;
}

function pictureKeys(values: Values): string[] {
  const keys = Object.keys(values).flatMap((name) => /^pictures\.([a-z0-9]{4,32})\./.exec(name)?.[1] ?? []);
  return [...new Set(keys)];
}
