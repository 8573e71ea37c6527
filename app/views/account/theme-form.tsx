import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";

const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** Light or dark, in this browser. */
export function ThemeForm({ theme, answer }: { theme: Theme; answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("account.theme.title")}</h2>
      <PostForm answer={answer} intent="theme" action="/account" className="mt-4">
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
    </section>
  );
}
