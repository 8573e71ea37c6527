import type { ReactNode } from "react";
import type { NewsPostContent } from "../../domain/news/post-content.ts";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { NewsPostText } from "../news-post-text.tsx";

type SettledPostProps = { content: NewsPostContent | null; answer: FormAnswer; children?: ReactNode };

/** A post that cannot be written in now: its text, and what was refused. */
export function SettledPost({ content, answer, children }: SettledPostProps) {
  return (
    <>
      <FormErrors value={answer}>
        <ErrorSummary />
      </FormErrors>
      {children}
      {content ? <NewsPostText post={content} level={2} /> : null}
    </>
  );
}
