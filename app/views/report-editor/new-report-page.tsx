import type { Reportable } from "../../domain/reports/reportable.server.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { TextKicker } from "../desk/text-head.tsx";
import { WrittenReports } from "./written-reports.tsx";

type NewReportPageProps = {
  /** Made beforehand, so that beginning twice makes one report. */
  id: string;
  space: DeskSpace;
  conferences: Reportable[];
  chosen: string | null;
  answer: FormAnswer;
};

/** What the report is about: a conference that has been held, or a period. The form follows from it. */
export function NewReportPage({ id, space, conferences, chosen, answer }: NewReportPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const free = conferences.filter(({ reportId }) => reportId === null);
  const choices = free.map(({ id, title, language, date }) => ({
    value: id,
    label: (
      <>
        <bdi lang={language}>{title}</bdi>
        <small>{formatPartialDate(locale, date)}</small>
      </>
    ),
  }));
  const preset = chosen ?? (free.length === 0 ? "coordinator" : "");
  return (
    <Page title={t("reports.start.title")} size="work" kicker={<TextKicker space={space} kind="report" />}>
      <PostForm answer={answer} className="max-w-160">
        <ErrorSummary />
        <input type="hidden" name="id" value={id} />
        {free.length === 0 ? <p className="mb-6">{t("reports.start.none")}</p> : null}
        <Choices
          name="about"
          label={t("reports.start.about")}
          hint={t("reports.start.aboutHint")}
          choices={[
            ...choices,
            {
              value: "coordinator",
              label: t("reports.start.coordinator"),
              hint: t("reports.start.coordinatorHint"),
            },
          ]}
          defaultValue={preset}
        />
        <Actions>
          <Button look="primary">{t("reports.start.begin")}</Button>
        </Actions>
      </PostForm>
      <WrittenReports conferences={conferences} spaceSlug={space.slug} />
    </Page>
  );
}
