import type { Member } from "../../domain/memberships/memberships.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { Select } from "../../ui/select.tsx";

/** Makes one of the others admin in the reader's place. */
export function HandOverForm({ answer, others }: { answer: FormAnswer; others: Member[] }) {
  const t = useTranslate();
  return (
    <PostForm answer={answer} intent="handOver" scope="hand-over">
      <ErrorSummary />
      <Select
        name="user"
        label={t("members.handOver.to")}
        options={[
          { value: "", label: t("members.handOver.choose") },
          ...others.map((member) => ({ value: member.userId, label: member.name })),
        ]}
        defaultValue=""
      />
      <div className="mt-5">
        <Confirm label={t("members.handOver.submit")} question={t("members.handOver.question")}>
          <Button>{t("members.handOver.submit")}</Button>
        </Confirm>
      </div>
    </PostForm>
  );
}
