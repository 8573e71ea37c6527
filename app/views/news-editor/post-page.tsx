import { mayEdit } from "../../domain/items/rules.ts";
import type { Post } from "../../domain/news/desk.server.ts";
import type { NewsPostContent } from "../../domain/news/post-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { DoneNotice } from "../desk/done-notice.tsx";
import { EditorAside } from "../desk/editor-aside.tsx";
import { ReturnedMessage } from "../desk/returned-message.tsx";
import { SavedMeanwhile } from "../desk/saved-meanwhile.tsx";
import { Settled } from "../desk/settled.tsx";
import { TextFacts } from "../desk/text-facts.tsx";
import { TextKicker, TextMarks } from "../desk/text-head.tsx";
import { TextTitle } from "../desk/text-title.tsx";
import { NewsPostText } from "../news-post-text.tsx";
import { doneWords } from "./done-words.ts";
import { EditorForm } from "./editor-form.tsx";
import { useDifferences } from "./use-differences.ts";

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
  const meanwhile = differences ? <SavedMeanwhile text={post} differences={differences} open={open} /> : null;
  const { language, title } = post.draft;
  const address = `/${space.slug}/news/${post.liveSlug}`;
  return (
    <Page
      title={<TextTitle title={post.state === "discarded" ? (post.liveTitle ?? title) : title} language={language} />}
      size="work"
      kicker={<TextKicker space={space} kind="news" />}
      marks={<TextMarks text={post} address={address} />}
      thread="spine"
      aside={
        <EditorAside standing={post} space={space} open={open} facts={<TextFacts text={post} address={address} />} />
      }
      asideLabel={t("editor.send.label")}
    >
      <DoneNotice done={answer ? null : done} words={doneWords} />
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
        <Settled answer={answer} meanwhile={meanwhile}>
          {content ? <NewsPostText post={content} level={2} /> : null}
        </Settled>
      )}
    </Page>
  );
}
