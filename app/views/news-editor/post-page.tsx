import type { Post } from "../../domain/news/desk.server.ts";
import type { NewsPostContent } from "../../domain/news/post-content.ts";
import { mayEdit } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { EditorAside } from "./editor-aside.tsx";
import { EditorForm } from "./editor-form.tsx";
import { PostKicker, PostMarks } from "./post-head.tsx";
import { PostTitle } from "./post-title.tsx";
import { ReturnedMessage } from "./returned-message.tsx";
import { SavedMeanwhile } from "./saved-meanwhile.tsx";
import { SettledPost } from "./settled-post.tsx";
import { useDifferences } from "./use-differences.ts";

/** The space that a post belongs to, as far as its editor needs to know it. */
export type DeskSpace = { id: string; slug: string; name: string; writable: boolean; publishFirst: boolean };

type PostPageProps = {
  post: Post;
  space: DeskSpace;
  /** The text as readers will see it, where it cannot be written in. */
  content: NewsPostContent | null;
  uploadId: string;
  done: string | null;
  addQuestion: boolean;
  answer: FormAnswer;
};

/** One post of the space: its form while it may be written in, otherwise its text and what can be done with it. */
export function PostPage({ post, space, content, uploadId, done, addQuestion, answer }: PostPageProps) {
  const t = useTranslate();
  const differences = useDifferences(answer, post);
  const open = mayEdit(post) && space.writable;
  const meanwhile = differences ? <SavedMeanwhile post={post} differences={differences} open={open} /> : null;
  const { language, title } = post.draft;
  return (
    <Page
      title={<PostTitle title={post.state === "discarded" ? (post.liveTitle ?? title) : title} language={language} />}
      size="work"
      kicker={<PostKicker space={space} />}
      marks={<PostMarks post={post} space={space} />}
      thread="spine"
      aside={<EditorAside post={post} space={space} open={open} />}
      asideLabel={t("editor.send.label")}
    >
      <DoneNotice done={answer ? null : done} />
      {post.state === "returned" && post.returnedMessage && post.answeredAt ? (
        <ReturnedMessage message={post.returnedMessage} at={post.answeredAt} />
      ) : null}
      {open ? (
        <EditorForm
          key={`${post.revisionId}:${post.version}`}
          {...{ space, answer, uploadId }}
          addQuestion={addQuestion && !answer}
          address={`/${space.slug}/manage/news/${post.id}`}
          draft={post.draft}
          version={post.version}
          liveSlug={post.liveSlug}
          keepAs={`news:${post.id}`}
        >
          {meanwhile}
        </EditorForm>
      ) : (
        <SettledPost content={content} answer={answer}>
          {meanwhile}
        </SettledPost>
      )}
    </Page>
  );
}
