import type { Visibility } from "../items/rules.ts";
import type { Language } from "../language.ts";
import type { PictureSources } from "../media/sources.ts";
import type { PostForm } from "./rules.ts";

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
