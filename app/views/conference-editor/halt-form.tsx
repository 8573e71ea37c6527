import { limits } from "../../domain/conferences/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { TextArea } from "../../ui/text-area.tsx";

/** Cancels or postpones the conference, with the reason that its readers get. */
export function HaltForm({ intent, answer }: { intent: "cancel" | "postpone"; answer: FormAnswer }) {
  const t = useTranslate();
  const refused = Boolean(answer && !answer.ok && answer.values.intent === intent);
  return (
    <Confirm
      look="plain"
      label={t(`conferenceDesk.deeds.${intent}`)}
      question={t(`conferenceDesk.deeds.${intent}Question`)}
      open={refused || undefined}
    >
      <PostForm intent={intent} scope={intent} answer={answer} className="w-full">
        <TextArea
          name="reason"
          label={t("conferenceDesk.deeds.reason")}
          hint={t("conferenceDesk.deeds.reasonHint")}
          width="full"
          rows={3}
          maxLength={limits.reason}
          dir="auto"
        />
        <div className="actions">
          <Button>{t(`conferenceDesk.deeds.${intent}`)}</Button>
        </div>
      </PostForm>
    </Confirm>
  );
}
