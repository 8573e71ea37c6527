import { useTranslate } from "../../i18n/use-translate.tsx";
import { TextArea } from "../../ui/text-area.tsx";

type ApprovalMessageProps = {
  /** A coordinator report asks for a response: its field is open from the start. */
  answered: boolean;
  /** Something was written that did not go through. */
  open: boolean;
};

/** What goes to the space with an approval; nothing need be said. */
export function ApprovalMessage({ answered, open }: ApprovalMessageProps) {
  const t = useTranslate();
  const hint = t(answered ? "review.verdict.respondHint" : "review.verdict.optionalHint");
  const label = t(answered ? "review.verdict.respond" : "review.verdict.optional");
  const field = <TextArea name="message" label={label} hint={hint} rows={answered ? 6 : 4} optional width="full" />;
  if (answered) return <div className="mb-4">{field}</div>;
  return (
    <details className="mb-3 text-sm" open={open}>
      <summary className="w-fit py-1">{t("review.verdict.withMessage")}</summary>
      <div className="pt-2 pb-1">{field}</div>
    </details>
  );
}
