import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Opening } from "../../ui/opening.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ShortForm } from "./short-form.tsx";

export function ForgotPage({ answer }: { answer: FormAnswer }) {
  const t = useTranslate();
  const back = (
    <a className="text-sm" href="/login">
      {t("auth.forgot.back")}
    </a>
  );
  return (
    <div className="wrap">
      <Opening size="work" title={t("auth.forgot.title")} lede={t("auth.forgot.text")} ends="at-button">
        <ShortForm answer={answer} action="/forgot" submit={t("auth.forgot.submit")} more={back}>
          <TextField name="email" type="email" label={t("auth.forgot.email")} autoComplete="username" knot="loop" />
        </ShortForm>
      </Opening>
    </div>
  );
}
