import type { ListedAction } from "../../domain/actions/listing.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { TextArea } from "../../ui/text-area.tsx";

type SettleFormProps = { action: Pick<ListedAction, "id" | "title" | "state">; answer: FormAnswer };

/** What has become of an action, folded away in its row; the way back for one that was answered. */
export function SettleForm({ action: { id, title, state }, answer }: SettleFormProps) {
  const t = useTranslate();
  const mine = answer && !answer.ok && answer.values.action === id ? answer : null;
  if (state !== "open") {
    return (
      <PostForm scope={id} answer={mine}>
        <input type="hidden" name="action" value={id} />
        <Button look="plain" name="state" value="open" aria-label={t("actions.reopenThis", { title })}>
          {t("actions.reopen")}
        </Button>
      </PostForm>
    );
  }
  return (
    <details className="settle" open={mine !== null}>
      <summary className="text-sm underline decoration-edge underline-offset-4">
        <span aria-hidden="true">{t("actions.settle")}</span>
        <span className="sr-only">{t("actions.settleThis", { title })}</span>
      </summary>
      <PostForm scope={id} answer={mine} className="settle-form">
        <input type="hidden" name="action" value={id} />
        <Choices
          name="state"
          label={t("actions.what")}
          choices={[
            { value: "done", label: t("actions.done") },
            { value: "dropped", label: t("actions.dropped") },
          ]}
          defaultValue="done"
        />
        <TextArea name="note" label={t("actions.note")} hint={t("actions.noteHint")} optional rows={3} />
        <div className="mt-4">
          <Button>{t("actions.save")}</Button>
        </div>
      </PostForm>
    </details>
  );
}
