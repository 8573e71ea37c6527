import type { NewsPostContent, PostPicture } from "../domain/news/post-content.ts";
import { Knot } from "../ui/knot.tsx";
import { Picture } from "../ui/picture.tsx";

type NewsPostTextProps = {
  post: Pick<NewsPostContent, "lede" | "language" | "bodyHtml" | "questions" | "lead">;
  /** The level of an interview's questions. */
  level?: 2 | 3;
};

/** A post's picture and text inside another page, such as a review. */
export function NewsPostText({ post, level = 3 }: NewsPostTextProps) {
  return (
    <div className="space-y-6">
      {post.lede ? (
        <p className="lede" lang={post.language}>
          {post.lede}
        </p>
      ) : null}
      {post.lead ? <LeadPicture picture={post.lead} lang={post.language} /> : null}
      <NewsPostBody post={post} level={level} />
    </div>
  );
}

/** The text itself: Markdown, and an interview's questions, each with its knot where there is a thread. */
export function NewsPostBody({ post, level = 2 }: NewsPostTextProps) {
  return (
    <div className="space-y-9" lang={post.language}>
      {post.bodyHtml ? <Html className="prose" html={post.bodyHtml} /> : null}
      {post.questions.length > 0 ? (
        <div className="prose">
          {post.questions.map((question, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the questions of a text keep their order
            <Question key={index} {...question} level={level} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Question({ question, answerHtml, level }: NewsPostContent["questions"][number] & { level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <section className="qa">
      <Heading className="q">
        <Knot shape="disc" />
        {question}
      </Heading>
      <Html className="a" html={answerHtml} />
    </section>
  );
}

function Html({ className, html }: { className: string; html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by domain/markdown
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The picture beside the title. It loads at once: it is what the page opens with. */
export function LeadPicture({ picture, lang }: { picture: PostPicture; lang: string }) {
  const { src, srcset, sizes, alt, width, height, caption } = picture;
  return <Picture {...{ src, srcset, sizes, alt, width, height, caption, lang }} eager />;
}
