import type { ReactNode } from "react";
import type { NewsPostContent } from "../domain/news/post-content.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { LangTag } from "../ui/lang-tag.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { PostFacts } from "./news-post-facts.tsx";
import { LeadPicture, NewsPostBody } from "./news-post-text.tsx";
import { VisibilityMark } from "./visibility-mark.tsx";

type NewsPostPageProps = {
  post: NewsPostContent;
  /** Under the title: what the reader must know of this showing of it. */
  notices?: ReactNode;
  /** Address of the editor, for those who may edit. */
  edit?: string;
  /** Under the facts: ways on. */
  more?: ReactNode;
};

/** A post as its readers see it; the preview of one, too. */
export function NewsPostPage({ post, notices, edit, more }: NewsPostPageProps) {
  const t = useTranslate();
  return (
    <article>
      <Page
        title={post.title}
        lang={post.language}
        kicker={<Kicker post={post} />}
        lede={post.lede ? <span lang={post.language}>{post.lede}</span> : undefined}
        head={<Head post={post} notices={notices} edit={edit} />}
        thread="spine"
        aside={
          <>
            <section>
              <h2>{t("news.post.aside")}</h2>
              <PostFacts post={post} />
            </section>
            {more}
          </>
        }
        asideLabel={t("news.post.aside")}
      >
        <NewsPostBody post={post} />
      </Page>
    </article>
  );
}

function Kicker({ post }: { post: NewsPostContent }) {
  const t = useTranslate();
  return (
    <>
      <a href={`/${post.spaceSlug}`}>{post.spaceName}</a>
      {post.form === "interview" ? <span>{t("news.interview")}</span> : null}
      <LangTag lang={post.language} />
      <VisibilityMark visibility={post.visibility} />
    </>
  );
}

function Head({ post, notices, edit }: Pick<NewsPostPageProps, "post" | "notices" | "edit">) {
  const t = useTranslate();
  return (
    <div className="post-head">
      {post.archived ? (
        <Notice announce={false} title={t("news.post.archived.title")}>
          <p>{t("news.post.archived.text")}</p>
        </Notice>
      ) : null}
      {notices}
      {edit ? <ButtonLink to={edit}>{t("news.post.edit")}</ButtonLink> : null}
      {post.lead ? <LeadPicture picture={post.lead} lang={post.language} /> : null}
    </div>
  );
}
