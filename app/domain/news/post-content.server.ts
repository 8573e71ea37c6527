import type { Visibility } from "../items/rules.ts";
import type { Language } from "../language.ts";
import { type RenderOptions, renderMarkdown } from "../markdown/render.server.ts";
import type { TextPicture } from "../markdown/text-picture.ts";
import { type PictureFile, pictureSources } from "../media/sources.ts";
import type { NewsPostContent, PostPicture } from "./post-content.ts";
import type { PostForm, Question } from "./rules.ts";

/** A picture as it is stored beside a published post or a revision. Without a file it is a placeholder. */
export type StoredPicture = {
  key: string;
  placement: "lead" | "text";
  file: PictureFile | null;
  sourceUrl?: string | null;
  alt: string;
  caption: string;
};

/** The stored columns of a post, live or proposed. */
export type PostSource = {
  title: string;
  lede: string;
  language: Language;
  form: PostForm;
  visibility: Visibility;
  body: string;
  questions: Question[];
  pictures: StoredPicture[];
  tags: string[];
  space: { id: string; name: string; slug: string };
  publishedAt: Date | null;
  changedAt: Date | null;
  archived: boolean;
};

/** The words that a text gets besides the author's own, in the text's language; `placeholder` for previews. */
export type PostWords = Pick<RenderOptions, "words" | "placeholder" | "headingLevel">;

/** How wide the picture beside a post's title is shown. */
const leadSizes = "(min-width: 77rem) 72rem, calc(100vw - 4rem)";

/** Makes a post ready for a page: Markdown becomes sanitised HTML, pictures become addresses of their variants. */
export function renderPost(source: PostSource, { headingLevel = 2, ...words }: PostWords): NewsPostContent {
  const { body, questions, pictures, space, publishedAt, changedAt, ...same } = source;
  const inText = new Map(
    pictures
      .filter(({ placement }) => placement === "text")
      .map((picture) => [picture.key, textPicture(space.id, picture)]),
  );
  const render = (markdown: string, idPrefix: string, level: 2 | 3) =>
    renderMarkdown(markdown, { ...words, idPrefix, headingLevel: level, pictures: inText });
  const interview = source.form === "interview";
  return {
    ...same,
    bodyHtml: render(withoutTitle(body, source.title), "post", headingLevel),
    questions: interview
      ? questions.map(({ question, answer }, index) => ({
          question,
          answerHtml: render(answer, `answer-${index + 1}`, 3),
        }))
      : [],
    lead: leadPicture(space.id, pictures),
    spaceName: space.name,
    spaceSlug: space.slug,
    publishedAt: publishedAt?.toISOString() ?? null,
    changedAt: changedAt?.toISOString() ?? null,
  };
}

/** A text that was pasted whole begins with its title as a heading; the page has it already. */
function withoutTitle(markdown: string, title: string): string {
  const text = markdown.trimStart();
  const [first = ""] = text.split("\n", 1);
  const words = first.replace(/^#{1,6}[ \t]/, "");
  return words !== first && words.replace(/\s+/g, " ").trim() === title ? text.slice(first.length) : markdown;
}

/** The picture beside the title; null without one, or while it is a placeholder. */
export function leadPicture(
  tenantId: string,
  pictures: readonly StoredPicture[],
  sizes: string = leadSizes,
): PostPicture | null {
  const lead = pictures.find(({ placement, file }) => placement === "lead" && file !== null);
  return lead?.file ? { ...pictureSources(tenantId, lead.file, sizes), alt: lead.alt, caption: lead.caption } : null;
}

function textPicture(tenantId: string, { file, sourceUrl, alt, caption }: StoredPicture): TextPicture {
  return { file: file && pictureSources(tenantId, file), sourceUrl: sourceUrl ?? null, alt, caption };
}
