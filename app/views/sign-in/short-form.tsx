import type { ReactNode } from "react";
import { Actions, Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Knot } from "../../ui/knot.tsx";
import { PostForm } from "../../ui/post-form.tsx";

type ShortFormProps = {
  answer: FormAnswer;
  intent?: string;
  action?: string;
  /** What the button says that the thread ends at. */
  submit: string;
  /** Beside the button. */
  more?: ReactNode;
  children?: ReactNode;
};

/** A few fields on the thread, which ends at their button; the last thing in a page's opening. */
export function ShortForm({ submit, more, children, ...form }: ShortFormProps) {
  return (
    <PostForm {...form} className="mt-8 max-w-100">
      <ErrorSummary />
      {children}
      <Actions>
        <Knot shape="disc" />
        <Button look="primary">{submit}</Button>
        {more}
      </Actions>
    </PostForm>
  );
}
