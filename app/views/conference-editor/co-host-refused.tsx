import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";

/** Why an answer could not be given. */
export function CoHostRefused({ answer }: { answer: FormAnswer }) {
  if (!answer || answer.ok) return null;
  return (
    <Notice kind="warning">
      {answer.errors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}
