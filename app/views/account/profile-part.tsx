import { type Locale, localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Part } from "../../ui/part.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

type ProfilePartProps = { person: { name: string; locale: Locale }; answer: FormAnswer };

export function ProfilePart({ person, answer }: ProfilePartProps) {
  const t = useTranslate();
  return (
    <Part title={t("account.profile.title")} complete>
      <PostForm answer={answer} intent="profile" action="/account">
        <ErrorSummary />
        <TextField
          name="name"
          label={t("account.profile.name")}
          hint={t("account.profile.nameHint")}
          autoComplete="name"
          defaultValue={person.name}
        />
        <Select
          name="locale"
          label={t("account.profile.language")}
          hint={t("account.profile.languageHint")}
          options={localeOptions}
          defaultValue={person.locale}
        />
        <Actions>
          <Button>{t("account.profile.submit")}</Button>
        </Actions>
      </PostForm>
    </Part>
  );
}
