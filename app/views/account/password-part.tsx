import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Part } from "../../ui/part.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NewPasswordField } from "./new-password-field.tsx";

export function PasswordPart({ email, answer }: { email: string; answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <Part title={t("account.password.title")} complete>
      <PostForm answer={answer} intent="password" action="/account">
        <ErrorSummary />
        <TextField
          name="currentPassword"
          type="password"
          label={t("account.password.current")}
          autoComplete="current-password"
        />
        <NewPasswordField name="newPassword" label={t("account.password.next")} account={email} />
        <p className="mt-4 text-sm text-soft">{t("account.password.effect")}</p>
        <div className="mt-6">
          <Actions>
            <Button>{t("account.password.submit")}</Button>
          </Actions>
        </div>
      </PostForm>
    </Part>
  );
}
