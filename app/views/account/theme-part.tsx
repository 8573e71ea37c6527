import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Part } from "../../ui/part.tsx";
import { PostForm } from "../../ui/post-form.tsx";

const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

export function ThemePart({ theme, answer }: { theme: Theme; answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <Part title={t("account.theme.title")} complete>
      <PostForm answer={answer} intent="theme" action="/account">
        <ErrorSummary />
        <Choices
          name="theme"
          label={t("account.theme.label")}
          hint={t("account.theme.hint")}
          choices={themes.map((value) => ({ value, label: t(`account.theme.${value}`) }))}
          defaultValue={theme}
        />
        <Actions>
          <Button>{t("account.theme.submit")}</Button>
        </Actions>
      </PostForm>
    </Part>
  );
}
