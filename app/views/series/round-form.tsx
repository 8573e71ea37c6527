import type { Round } from "../../domain/series/rounds.server.ts";
import type { Locale } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Named, NameFields } from "./name-fields.tsx";

type RoundFormProps = {
  id: string;
  round: Round | null;
  others: readonly Named[];
  locale: Locale;
  answer: FormAnswer;
};

/** Makes a round, or changes it. */
export function RoundForm({ id, round, others, locale, answer }: RoundFormProps) {
  const t = useTranslate();
  return (
    <PostForm answer={answer} keepAs={round ? undefined : "round:new"}>
      <ErrorSummary />
      <NameFields {...{ id, others, locale, answer }} stored={round} nameHint={t("series.roundNameHint")} />
      <TextField
        name="startsOn"
        type="date"
        label={t("series.field.startsOn")}
        hint={t("series.startsOnHint")}
        optional
        width="short"
        defaultValue={round?.startsOn ?? undefined}
      />
      <TextField
        name="endsOn"
        type="date"
        label={t("series.field.endsOn")}
        optional
        width="short"
        defaultValue={round?.endsOn ?? undefined}
      />
      <Actions>
        <Button look="primary">{round ? t("series.save") : t("series.createRound")}</Button>
      </Actions>
    </PostForm>
  );
}
