import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Button, buttonClass } from "./button.tsx";
import { useDismiss } from "./use-dismiss.ts";

type ConfirmProps = {
  /** What the first button says: the deed. */
  label: ReactNode;
  look?: "plain";
  wide?: boolean;
  /** What will happen, said before it does. */
  question: ReactNode;
  /** Unfolded from the start: what was asked for was refused. */
  open?: boolean;
  /** The form, or the form's button, that does it. */
  children: ReactNode;
};

/** Asks once more before a deed that is hard to undo: the first button only unfolds the question and the second. */
export function Confirm({ label, look, wide, question, open, children }: ConfirmProps) {
  const t = useTranslate();
  const details = useRef<HTMLDetailsElement>(null);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  useDismiss(details);
  const cancel = () => {
    if (details.current) details.current.open = false;
    details.current?.querySelector("summary")?.focus();
  };
  return (
    <details className="confirm" ref={details} open={open}>
      <summary className={buttonClass({ look, wide })}>{label}</summary>
      <div className="confirm-panel">
        <p>{question}</p>
        <div className="actions">
          {children}
          {scripted ? (
            <Button type="button" look="plain" onClick={cancel}>
              {t("common.cancel")}
            </Button>
          ) : null}
        </div>
      </div>
    </details>
  );
}
