import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Invites somebody to look after the space. */
export function InviteAdminBox({ answer }: { answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <Box title={t("national.space.invite")}>
      <PostForm answer={answer} intent="invite" scope="invite">
        <ErrorSummary />
        <TextField
          name="email"
          type="email"
          label={t("national.field.email")}
          hint={t("national.space.inviteHint")}
          autoComplete="off"
        />
        <div className="mt-4">
          <Button>{t("national.space.inviteSubmit")}</Button>
        </div>
      </PostForm>
    </Box>
  );
}
