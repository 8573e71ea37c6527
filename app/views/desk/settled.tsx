import type { ReactNode } from "react";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";

type SettledProps = {
  answer: FormAnswer;
  /** What was typed although the text had been settled meanwhile. */
  meanwhile: ReactNode;
  /** The text as readers have it, or will. */
  children: ReactNode;
};

/** A text that cannot be written in now, and what was refused. */
export function Settled({ answer, meanwhile, children }: SettledProps) {
  return (
    <>
      {meanwhile ?? <Refused answer={answer} />}
      {children}
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
