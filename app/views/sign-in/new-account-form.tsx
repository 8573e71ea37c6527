import { localeOptions } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NewPasswordField } from "../account/new-password-field.tsx";
import { ShortForm } from "./short-form.tsx";

/** What an invited person without an account fills in to join. */
export function NewAccountForm({ email, answer }: { email: string; answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <ShortForm answer={answer} intent="create" submit={t("auth.invitation.create")}>
      <TextField
        name="name"
        label={t("auth.invitation.name")}
        hint={t("auth.invitation.nameHint")}
        autoComplete="name"
        knot="loop"
      />
      <NewPasswordField name="password" label={t("auth.invitation.password")} account={email} knot="loop" />
      <Select
        name="locale"
        label={t("auth.invitation.language")}
        hint={t("auth.invitation.languageHint")}
        options={localeOptions}
        defaultValue={useLocale()}
        knot="loop"
      />
    </ShortForm>
  );
}
