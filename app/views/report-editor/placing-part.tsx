import type { Visibility } from "../../domain/items/rules.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { visibilitiesFor } from "../../domain/reports/rules.ts";
import { localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Choices } from "../../ui/choices.tsx";
import { typedText, useFormField } from "../../ui/form-errors.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

type PlacingPartProps = {
  report: ReportText;
  conferenceVisibility: Visibility | null;
  spaceSlug: string;
  /** Set at the first publishing. */
  liveSlug: string | null;
};

/** Language, who reads it, and address. */
export function PlacingPart({ report, conferenceVisibility, spaceSlug, liveSlug }: PlacingPartProps) {
  const t = useTranslate();
  const slugBefore = useFormField("slugBefore"); // stays what it was when the form is refused
  const { form, slug } = report;
  const prefix = `/${spaceSlug}/reports/`;
  const choices = visibilitiesFor(form, conferenceVisibility).map((visibility) => ({
    value: visibility,
    label: t(`reports.placing.${visibility}`),
    hint:
      form === "coordinator" && visibility === "network"
        ? `${t("reports.placing.networkHint")}. ${t("reports.placing.networkAgreed")}`
        : t(`reports.placing.${visibility}Hint`),
  }));
  return (
    <Part title={t("reports.placing.title")} complete={slug !== null}>
      <Select
        name="language"
        label={t("reports.placing.language")}
        width="short"
        options={localeOptions}
        defaultValue={report.language}
      />
      <Choices
        name="visibility"
        label={t("reports.placing.visibility")}
        hint={form === "conference" ? t("reports.placing.notWider") : undefined}
        choices={choices}
        defaultValue={report.visibility}
      />
      {liveSlug === null ? (
        <TextField
          name="slug"
          label={t("reports.placing.slug")}
          hint={t("reports.placing.slugHint", { prefix })}
          optional
          defaultValue={slug ?? ""}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
        />
      ) : (
        <p className="mt-7 text-sm text-soft wrap-anywhere">
          {t("reports.placing.slugFixed", { address: `${prefix}${liveSlug}` })}
        </p>
      )}
      <input type="hidden" name="slugBefore" value={typedText(slugBefore, slug ?? "")} />
    </Part>
  );
}
