import type { ReactNode } from "react";
import type { NewsPostContent } from "../../domain/news/post-content.ts";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";
import { NewsPostText } from "../news-post-text.tsx";

type SettledPostProps = {
  content: NewsPostContent | null;
  answer: FormAnswer;
  /** What was typed although the post had been settled meanwhile. */
  children: ReactNode;
};

/** A post that cannot be written in now: its text, and what was refused. */
export function SettledPost({ content, answer, children }: SettledPostProps) {
  return (
    <>
      {children ?? <Refused answer={answer} />}
      {content ? <NewsPostText post={content} level={2} /> : null}
    </>
  );
}

/** There is no field to mend: only what could not be done. */
function Refused({ answer }: { answer: FormAnswer }) {
  if (!answer || answer.ok) return null;
  return (
    <div className="mb-10">
      <Notice kind="warning">
        {answer.errors.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    </div>
  );
}
