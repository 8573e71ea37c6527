import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";

type NotDecidedProps = {
  answer: FormAnswer;
  /** Whether what was written still stands in its field. */
  keptInForm?: boolean;
};

/** A verdict that came too late or may not be given: why, and what was written for it. */
export function NotDecided({ answer, keptInForm = false }: NotDecidedProps) {
  const t = useTranslate();
  if (!answer || answer.ok) return null;
  const reasons = answer.errors.filter(({ field }) => field !== "message");
  if (keptInForm && reasons.length === 0) return null;
  const message = keptInForm ? "" : [answer.values.message ?? []].flat().join("\n").trim();
  return (
    <Notice kind="warning" title={t("review.notDecided")}>
      {reasons.map((error) => (
        <p key={error.message}>{error.message}</p>
      ))}
      {message === "" ? null : (
        <>
          <p className="mt-2">{t("review.youWrote")}</p>
          <blockquote className="mt-1 whitespace-pre-line border-l border-edge pl-3">{message}</blockquote>
        </>
      )}
    </Notice>
  );
}
