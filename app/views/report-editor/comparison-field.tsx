import { findFigure, slotsOf } from "../../domain/figures/figure-fields.ts";
import { compareCounts } from "../../domain/figures/growth.ts";
import type { ReportedConference } from "../../domain/reports/conference.server.ts";
import { ratioValues } from "../../domain/reports/draft-form.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Choices } from "../../ui/choices.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { growthWords } from "../figures/growth-words.ts";

type ComparisonFieldProps = {
  report: Pick<ReportText, "figures" | "ratioToPrevious">;
  conference: ReportedConference | null;
};

/** Participants against the edition before: computed where both are known, otherwise asked for. */
export function ComparisonField({ report, conference }: ComparisonFieldProps) {
  const t = useTranslate();
  const locale = useLocale();
  const previous = conference?.previous ?? null;
  const before = previous?.participants;
  const [slot] = slotsOf("total", "participants");
  const now = slot && findFigure(report.figures, slot);
  const named = previous && { title: previous.title, date: formatPartialDate(locale, previous.date) };
  const stored = ratioValues(report.ratioToPrevious);
  const counted = before && before.count > 0 ? before : null;
  const computed = counted && now && now.count !== null ? compareCounts(counted, { ...now, count: now.count }) : null;
  if (computed && named) {
    return (
      <div className="field">
        <p className="label">{t("reports.comparison.title")}</p>
        <p className="hint">{t("reports.comparison.computedHint")}</p>
        <p className="mt-2">
          {t("reports.comparison.computed", { ...named, words: growthWords(t, locale, computed) })}
        </p>
        <input type="hidden" name="ratio.choice" value={stored["ratio.choice"]} />
        <input type="hidden" name="ratio.other" value={stored["ratio.other"]} />
      </div>
    );
  }
  return (
    <>
      <Choices
        name="ratio.choice"
        label={t("reports.comparison.ask")}
        hint={named && !counted ? t("reports.comparison.hintWith", named) : t("reports.comparison.hint")}
        optional
        choices={[
          { value: "", label: t("reports.comparison.unknown") },
          { value: "2", label: t("reports.comparison.twice") },
          { value: "0.5", label: t("reports.comparison.half") },
          { value: "1", label: t("reports.comparison.same") },
          { value: "other", label: t("reports.comparison.other") },
        ]}
        defaultValue={stored["ratio.choice"]}
      />
      <div className="other-ratio mt-7">
        <TextField
          name="ratio.other"
          label={t("reports.comparison.otherRatio")}
          hint={t("reports.comparison.otherRatioHint")}
          optional
          width="short"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={stored["ratio.other"]}
        />
      </div>
    </>
  );
}
