import { readReportForm, reportValues } from "../../domain/reports/draft-form.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { isLocale, localeNames } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { figureLines } from "./figure-lines.ts";

type Form = ReturnType<typeof readReportForm>;
type Difference = { title: string; typed: string; stored: string };

/** What a refused form and the stored report do not have in common, in words; null when nobody has saved meanwhile. */
export function useDifferences(
  answer: FormAnswer,
  { version, draft }: { version: number; draft: ReportText },
): Difference[] | null {
  const t = useTranslate();
  if (!answer || answer.ok || answer.values.version === undefined) return null;
  if (answer.values.version === String(version)) return null;
  const typed = readReportForm(answer.values);
  const stored = readReportForm(reportValues(draft));
  return inWords(t)
    .map(({ title, words }) => ({ title, typed: words(typed), stored: words(stored) }))
    .filter(({ typed, stored }) => typed !== stored);
}

/** Every part of the form with what is written in it, as text. */
function inWords(t: Translate): { title: string; words: (form: Form) => string }[] {
  const lines = (parts: string[]) => parts.filter(Boolean).join("\n");
  return [
    { title: t("reports.basics.name"), words: (form) => form.title },
    { title: t("reports.basics.lede"), words: (form) => form.lede },
    { title: t("reports.stale.period"), words: (form) => lines([form.periodStartsOn, form.periodEndsOn]) },
    { title: t("reports.basics.body"), words: (form) => form.body },
    {
      title: t("reports.stale.figures"),
      words: (form) => lines([...figureLines(t, form.figures), form.figuresSource]),
    },
    {
      title: t("reports.stale.comparison"),
      words: ({ ratio }) => (ratio.choice === "other" ? ratio.other : ratio.choice),
    },
    {
      title: t("reports.stale.organisations"),
      words: (form) => lines(form.organisations.map(({ name }) => name)),
    },
    { title: t("reports.learnt.worked"), words: (form) => form.worked },
    { title: t("reports.learnt.didNotWork"), words: (form) => form.didNotWork },
    { title: t("reports.stale.lessons"), words: (form) => lines(form.lessons.map(({ text }) => text)) },
    { title: t("reports.stale.voices"), words: (form) => lines([form.participantVoices, form.speakerVoices]) },
    { title: t("reports.stale.next"), words: ({ next }) => lines([next.target.count, next.note]) },
    {
      title: t("reports.stale.actions"),
      words: (form) =>
        lines(
          form.actions.map(({ title, owner, organisation, dueOn }) =>
            [title, owner, organisation, dueOn].filter(Boolean).join(", "),
          ),
        ),
    },
    {
      title: t("reports.placing.language"),
      words: ({ language }) => (isLocale(language) ? localeNames[language] : language),
    },
  ];
}
