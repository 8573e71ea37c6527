import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Opening } from "../../ui/opening.tsx";
import { NewPasswordField } from "../account/new-password-field.tsx";
import { ShortForm } from "./short-form.tsx";

export function ResetPage({ email, answer }: { email: string; answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <div className="wrap">
      <Opening size="work" title={t("auth.reset.title")} lede={t("auth.reset.text", { email })} ends="at-button">
        <ShortForm answer={answer} submit={t("auth.reset.submit")}>
          <NewPasswordField name="password" label={t("auth.reset.password")} account={email} knot="loop" />
        </ShortForm>
      </Opening>
    </div>
  );
}
