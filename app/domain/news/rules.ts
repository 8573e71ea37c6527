import type { Language } from "../language.ts";
import type { FieldRefusal } from "../refusal.ts";

/** Bounds of a post: characters, and numbers of things. The database repeats those that a row can check. */
export const limits = {
  title: 200,
  lede: 500,
  text: 100_000,
  slug: 100,
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

/** Who reads it: everybody, anyone with a role in the network, or those with a role in the space. */
export const visibilities = ["public", "network", "space"] as const;
export type Visibility = (typeof visibilities)[number];

export type RevisionState = "draft" | "submitted" | "returned" | "approved" | "discarded";
export type Lifecycle = "unpublished" | "published" | "cancelled" | "archived";

/** Where a post stands: what readers have (`lifecycle`), and its latest revision. `live`: published before its review. */
export type Standing = { lifecycle: Lifecycle; state: RevisionState; live: boolean };

export type PostStatus = "draft" | "submitted" | "returned" | "published" | "archived" | "discarded";

/** The statuses to show: what readers have first, then what is being worked on. At least one. */
export function statusesOf({ lifecycle, state }: Standing): PostStatus[] {
  const readers: PostStatus[] = lifecycle === "published" || lifecycle === "archived" ? [lifecycle] : [];
  if (state === "approved") return readers;
  if (state === "discarded") return readers.length > 0 ? readers : ["discarded"];
  return [...readers, state];
}

/** What a list of posts can be narrowed to. */
export const postFilters = ["all", "draft", "submitted", "returned", "published", "archived", "discarded"] as const;
export type PostFilter = (typeof postFilters)[number];

export const mayEdit = ({ state }: Standing) => state === "draft" || state === "returned";
export const mayDiscard = mayEdit;
/** One that was published first stays with the national team until it has answered. */
export const mayWithdraw = ({ state, live }: Standing) => state === "submitted" && !live;
/** A new revision of what readers have, also while it waits for a review afterwards. */
export const mayRevise = ({ lifecycle, state, live }: Standing) =>
  lifecycle !== "unpublished" && (state === "approved" || state === "discarded" || (state === "submitted" && live));
export const mayRestore = ({ state }: Standing) => state === "discarded";
export const mayArchive = ({ lifecycle }: Standing) => lifecycle === "published";
export const mayUnarchive = ({ lifecycle }: Standing) => lifecycle === "archived";

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
