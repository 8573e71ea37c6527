import { maxSlug, type Visibility } from "../items/rules.ts";
import type { Language } from "../language.ts";
import type { FieldRefusal } from "../refusal.ts";

/** Bounds of a post: characters, and numbers of things. The database repeats those that a row can check. */
export const limits = {
  title: 200,
  lede: 500,
  text: 100_000,
  slug: maxSlug,
  tags: 12,
  tag: 40,
  questions: 60,
  question: 500,
  pictures: 20,
  alt: 500,
  caption: 500,
} as const;

export const postForms = ["article", "interview"] as const;
export type PostForm = (typeof postForms)[number];

export type Question = { question: string; answer: string };

/** A picture of a draft. Without a file it is a placeholder for one that pasted text took from elsewhere. */
export type DraftPicture = {
  key: string;
  placement: "lead" | "text";
  file: { id: string; width: number; height: number; variants: number[] } | null;
  /** Where a placeholder's picture lies. Never loaded, only named. */
  sourceUrl: string | null;
  alt: string;
  /** null: not decided yet. */
  decorative: boolean | null;
  caption: string;
};

/** What a coordinator writes. */
export type Draft = {
  title: string;
  lede: string;
  form: PostForm;
  /** Markdown: the article, or what introduces the interview. */
  body: string;
  questions: Question[];
  language: Language;
  visibility: Visibility;
  tags: string[];
  slug: string | null;
  pictures: DraftPicture[];
};

/** What readers would miss: everything that must be mended before a draft is handed in, each by its form field. */
export function missingIn(draft: Draft): FieldRefusal[] {
  return [
    ...(draft.title === "" ? [refusal("title", "title_missing")] : []),
    ...(draft.form === "article" ? missingText(draft) : missingInterview(draft.questions)),
    ...draft.pictures.flatMap(missingPicture),
    ...(draft.slug === null && draft.title !== "" ? [refusal("slug", "slug_missing")] : []),
  ];
}

function missingText({ body }: Draft): FieldRefusal[] {
  return body === "" ? [refusal("body", "body_missing")] : [];
}

function missingInterview(questions: readonly Question[]): FieldRefusal[] {
  if (questions.length === 0) return [refusal("questions.0.question", "question_missing")];
  return questions.flatMap(({ question, answer }, index) => [
    ...(question === "" ? [refusal(`questions.${index}.question`, "question_missing")] : []),
    ...(answer === "" ? [refusal(`questions.${index}.answer`, "answer_missing")] : []),
  ]);
}

function missingPicture({ key, file, decorative, alt }: DraftPicture): FieldRefusal[] {
  if (file === null) return [refusal(`pictures.${key}.file`, "picture_missing")];
  if (decorative === null) return [refusal(`pictures.${key}.decision`, "picture_undecided")];
  return !decorative && alt === "" ? [refusal(`pictures.${key}.alt`, "alt_missing")] : [];
}

function refusal(field: string, code: FieldRefusal["code"]): FieldRefusal {
  return { field, code };
}
