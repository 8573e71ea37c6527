import type { Series } from "../../domain/series/series.server.ts";
import type { Locale } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { type Named, NameFields } from "./name-fields.tsx";

type SeriesFormProps = {
  id: string;
  series: Series | null;
  others: readonly Named[];
  locale: Locale;
  answer: FormAnswer;
};

/** Makes a series, or changes it. */
export function SeriesForm({ id, series, others, locale, answer }: SeriesFormProps) {
  const t = useTranslate();
  return (
    <PostForm answer={answer} keepAs={series ? undefined : "series:new"}>
      <ErrorSummary />
      <NameFields {...{ id, others, locale, answer }} stored={series} nameHint={t("series.seriesNameHint")} />
      <TextArea
        name="description"
        label={t("series.field.description")}
        hint={t("series.descriptionHint")}
        optional
        rows={4}
        defaultValue={series?.description}
      />
      <Actions>
        <Button look="primary">{series ? t("series.save") : t("series.createSeries")}</Button>
      </Actions>
    </PostForm>
  );
}
