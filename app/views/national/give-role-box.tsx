import { nationalRoles } from "../../domain/people/national-schema.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Gives a role to somebody who has an account. */
export function GiveRoleBox({ answer }: { answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <Box title={t("national.roles.giveTitle")}>
      <PostForm answer={answer} intent="give">
        <ErrorSummary />
        <TextField
          name="email"
          type="email"
          label={t("national.field.email")}
          hint={t("national.roles.emailHint")}
          autoComplete="off"
        />
        <Choices
          name="role"
          label={t("national.field.role")}
          choices={nationalRoles.map((role) => ({
            value: role,
            label: t(`national.role.${role}`),
            hint: t(`national.roleHint.${role}`),
          }))}
          defaultValue="reviewer"
        />
        <div className="mt-5">
          <Button look="primary">{t("national.roles.give")}</Button>
        </div>
      </PostForm>
    </Box>
  );
}
