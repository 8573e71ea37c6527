import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { FormErrors } from "./form-errors.tsx";
import type { FormAnswer } from "./form-state.ts";
import { KeepTyped } from "./keep-typed.tsx";

type PostFormProps = {
  /** `useActionData()`: errors and typed values go to the fields inside by name. */
  answer?: FormAnswer;
  /** Sent as `intent`; with several forms on a page only the one that sent it shows the answer. */
  intent?: string;
  /** Keeps ids apart when several forms on a page have a field of the same name. */
  scope?: string;
  action?: string;
  /** For forms with a file. */
  multipart?: boolean;
  /** Keeps what is typed in this browser under this key until the form has gone through. */
  keepAs?: string;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A document post: works without JavaScript. With it, a second click while the first is on its way does nothing. */
export function PostForm({ answer, intent, scope, action, multipart, keepAs, id, className, children }: PostFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const release = () => setSending(form.current, false);
    window.addEventListener("pageshow", release); // back from the next page, restored as it was left
    return () => window.removeEventListener("pageshow", release);
  }, []);
  const mine = intent === undefined || !answer || answer.ok || answer.values.intent === intent;
  return (
    <FormErrors value={mine ? answer : null} scope={scope}>
      <form
        method="post"
        action={action}
        encType={multipart ? "multipart/form-data" : undefined}
        noValidate
        id={id}
        className={className}
        ref={form}
        onSubmit={sendOnce}
      >
        {intent === undefined ? null : <input type="hidden" name="intent" value={intent} />}
        {keepAs === undefined ? null : <KeepTyped as={keepAs} />}
        {children}
      </form>
    </FormErrors>
  );
}

function sendOnce(event: FormEvent<HTMLFormElement>) {
  const form = event.currentTarget;
  if (form.dataset.sending) return event.preventDefault();
  setSending(form, true);
  const unlessAnsweredMs = 20_000;
  setTimeout(() => setSending(form, false), unlessAnsweredMs);
}

/** `aria-disabled`, not `disabled`: a disabled button would not be sent with its form. */
function setSending(form: HTMLFormElement | null, sending: boolean) {
  if (!form) return;
  if (sending) form.dataset.sending = "true";
  else delete form.dataset.sending;
  // All that belong to the form, also those outside it that name it.
  for (const button of form.elements) {
    if (!(button instanceof HTMLButtonElement) || button.type === "button") continue;
    if (sending) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}
