import type { PictureSources } from "../media/sources.ts";
import type { PostForm, Visibility } from "./rules.ts";

/** The languages that a text can be written in. */
export const languages = ["sv", "da", "nb", "en"] as const;
export type Language = (typeof languages)[number];

/** A picture beside the text, as a page shows it. An empty `alt` is a decision: decoration. */
export type PostPicture = PictureSources & { alt: string; caption: string };

/** A news post made ready for a page: the published one, or a revision as it would look. */
export type NewsPostContent = {
  title: string;
  lede: string;
  language: Language;
  form: PostForm;
  visibility: Visibility;
  /** Sanitised HTML; empty in an interview without an introduction. */
  bodyHtml: string;
  questions: { question: string; answerHtml: string }[];
  lead: PostPicture | null;
  tags: string[];
  spaceName: string;
  spaceSlug: string;
  /** ISO 8601; null in a preview. */
  publishedAt: string | null;
  changedAt: string | null;
  archived: boolean;
};
