import type { CaseText } from "../../domain/review/case-text.ts";
import type { Concern } from "../../domain/review/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Button, buttonClass } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { ApprovalMessage } from "./approval-message.tsx";

type VerdictBoxProps = {
  text: CaseText;
  concern: Concern;
  /** The savings of the text that is shown: the verdict is about that text and no later one. */
  version: number;
  revisionId: string;
  answer: FormAnswer;
};

const approval = {
  new: "review.verdict.publish",
  edit: "review.verdict.publishEdit",
  live: "review.verdict.approve",
} as const;

/** The verdict: approve, maybe with a message, or return with one. */
export function VerdictBox({ text, concern, version, revisionId, answer }: VerdictBoxProps) {
  const t = useTranslate();
  const shown = aboutMessage(answer);
  const refusedReturn = shown?.ok === false && shown.values.intent === "return";
  const answered = text.kind === "report" && text.form === "coordinator";
  const read = <input type="hidden" name="version" value={version} />;
  return (
    <Box title={t("review.verdict.title")} level={3}>
      <p className="-mt-2 mb-4 text-sm text-soft">{t("review.verdict.about")}</p>
      <PostForm answer={shown} intent="approve" scope="approve" keepAs={`review:${revisionId}:approve`}>
        <ErrorSummary />
        {read}
        <ApprovalMessage answered={answered} open={shown?.ok === false && shown.values.intent === "approve"} />
        <Button look="primary" wide>
          {t(answered ? "review.verdict.hear" : approval[concern])}
        </Button>
      </PostForm>
      <details className="confirm mt-2.5" open={refusedReturn}>
        <summary className={buttonClass({ wide: true })}>{t("review.verdict.returnWithReason")}</summary>
        <PostForm answer={shown} intent="return" keepAs={`review:${revisionId}`} className="mt-5">
          <ErrorSummary />
          {read}
          <TextArea
            name="message"
            label={t("review.verdict.message")}
            hint={
              concern === "live"
                ? `${t("review.verdict.messageHint")} ${t("review.verdict.liveStays")}`
                : t("review.verdict.messageHint")
            }
            rows={6}
          />
          <div className="mt-4">
            <Button wide>{t("review.verdict.sendBack")}</Button>
          </div>
        </PostForm>
      </details>
    </Box>
  );
}

/** What is not about the message stands on top of the page. */
function aboutMessage(answer: FormAnswer): FormAnswer {
  if (!answer || answer.ok) return answer;
  return { ...answer, errors: answer.errors.filter(({ field }) => field === "message") };
}
