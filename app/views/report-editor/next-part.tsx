import { conferenceForms } from "../../domain/conferences/conference.ts";
import { qualifiers } from "../../domain/figures/figure.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { LongText } from "./long-text.tsx";

/** What is hoped for next time. */
export function NextPart({ report: { next, language } }: { report: ReportText }) {
  const t = useTranslate();
  const { target, sameTarget, form, note } = next;
  return (
    <Part title={t("reports.next.title")} complete={target !== null || sameTarget || form !== null || note !== ""}>
      <Checkbox name="next.sameTarget" label={t("reports.next.sameTarget")} defaultChecked={sameTarget} />
      <Fieldset legend={t("reports.next.target")}>
        <Select
          name="next.target.qualifier"
          label={t("reports.figures.qualifier")}
          options={qualifiers.map((known) => ({ value: known, label: t(`charts.key.${known}`) }))}
          defaultValue={target?.qualifier ?? "exact"}
        />
        <TextField
          name="next.target.count"
          label={t("reports.figures.count")}
          optional
          inputMode="numeric"
          autoComplete="off"
          defaultValue={target?.count.toString() ?? ""}
        />
      </Fieldset>
      <Select
        name="next.form"
        label={t("reports.next.form")}
        optional
        options={[
          { value: "", label: t("reports.next.formUnknown") },
          ...conferenceForms.map((known) => ({ value: known, label: t(`conferences.form.${known}`) })),
        ]}
        defaultValue={form ?? ""}
      />
      <LongText
        name="next.note"
        label={t("reports.next.note")}
        hint={t("reports.next.noteHint")}
        text={note}
        lang={language}
      />
    </Part>
  );
}
