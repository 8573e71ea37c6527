import type { ReportContent } from "../../domain/reports/report-content.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Html } from "../conference/html.tsx";
import { ThreadPart } from "../conference/thread-part.tsx";
import { countWords } from "../count-words.ts";

/** What is hoped for next time: how many, in what form, and what else was said. */
export function NextEdition({ report }: { report: ReportContent }) {
  const t = useTranslate();
  const locale = useLocale();
  const { next, figures, language } = report;
  const { target, sameTarget, form, noteHtml } = next;
  const now = figures.participants?.total;
  const same = now ? t("reports.next.sameCounted", { words: countWords(t, locale, now) }) : t("reports.next.sameFact");
  const goal = target ? t("reports.next.counted", { words: countWords(t, locale, target) }) : sameTarget ? same : null;
  if (!goal && !form && !noteHtml) return null;
  return (
    <ThreadPart title={t("reports.page.next")}>
      {goal || form ? (
        <Facts
          facts={[
            ...(goal ? [{ term: t("reports.next.targetFact"), value: goal }] : []),
            ...(form ? [{ term: t("reports.next.form"), value: t(`conferences.form.${form}`) }] : []),
          ]}
        />
      ) : null}
      {noteHtml ? <Html className="prose" html={noteHtml} lang={language} /> : null}
    </ThreadPart>
  );
}
