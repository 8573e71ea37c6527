import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Part } from "../../ui/part.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Erasing oneself: what goes, what stays, and the password as the second question. */
export function ErasePart({ email, answer }: { email: string; answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <Part title={t("account.erase.title")} complete>
      <PostForm answer={answer} intent="erase" action="/account">
        <ErrorSummary />
        <p className="mb-6 max-w-read">{t("account.erase.text")}</p>
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          name="erasePassword"
          type="password"
          label={t("account.erase.password")}
          autoComplete="current-password"
        />
        <Actions>
          <Button>{t("account.erase.submit")}</Button>
        </Actions>
      </PostForm>
    </Part>
  );
}
