import { roles } from "../../domain/memberships/rules.ts";
import { type Locale, localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Who is invited, as what, and in which language the mail is written. */
export function InviteForm({ answer, language }: { answer: FormAnswer; language: Locale }) {
  const t = useTranslate();
  return (
    <PostForm answer={answer} intent="invite" scope="invite">
      <ErrorSummary />
      <TextField name="email" type="email" label={t("members.invite.email")} autoComplete="off" />
      <Choices
        name="role"
        label={t("members.invite.role")}
        choices={roles.map((role) => ({
          value: role,
          label: t(`members.role.${role}`),
          hint: t(`members.roleHint.${role}`),
        }))}
        defaultValue="member"
      />
      <Select name="locale" label={t("members.invite.language")} options={localeOptions} defaultValue={language} />
      <Actions>
        <Button look="primary">{t("members.invite.submit")}</Button>
      </Actions>
    </PostForm>
  );
}
