import { draftValues, readDraftForm } from "../../domain/news/draft-form.ts";
import type { Draft } from "../../domain/news/rules.ts";
import type { FormAnswer } from "../../ui/form-state.ts";

const fields = [
  "title",
  "lede",
  "form",
  "body",
  "questions",
  "language",
  "visibility",
  "tags",
  "slug",
  "pictures",
] as const;

type Field = (typeof fields)[number];

/** A field whose typed text is not the stored one. */
export type FieldDifference = { field: Field; typed: string; stored: string };

/**
 * Where a refused form differs from what is stored, field by field; null when nobody has saved since the form was made
 * (or the form was not the editor's at all).
 */
export function typedDifferences(
  answer: FormAnswer,
  post: { version: number; draft: Draft },
  say: (field: "form" | "language" | "visibility", value: string) => string,
): FieldDifference[] | null {
  if (!answer || answer.ok || answer.values.version === undefined) return null;
  if (answer.values.version === String(post.version)) return null;
  const form = readDraftForm(answer.values);
  const stored = readDraftForm(draftValues(post.draft));
  return fields
    .map((field) => ({ field, typed: inWords(form, field, say), stored: inWords(stored, field, say) }))
    .filter(({ field, typed, stored }) => typed !== stored && !(field === "slug" && form.slug === form.slugBefore));
}

type Form = ReturnType<typeof readDraftForm>;

function inWords(
  form: Form,
  field: Field,
  say: (field: "form" | "language" | "visibility", value: string) => string,
): string {
  if (field === "questions") {
    const pairs = form.questions.map(({ question, answer }) => [question, answer].filter(Boolean).join("\n\n"));
    return pairs.filter(Boolean).join("\n\n");
  }
  if (field === "pictures") {
    const pictures = Object.values(form.pictures).map(({ alt, caption }) => [alt, caption].filter(Boolean).join("\n"));
    return pictures.filter(Boolean).join("\n\n");
  }
  if (field === "form" || field === "language" || field === "visibility") return say(field, form[field]);
  return form[field];
}
