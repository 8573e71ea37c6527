import { type PartialDate, precisions, seasons } from "../domain/dates/partial-date.ts";
import { partialDateValues } from "../domain/dates/partial-date-values.ts";
import { capitalise } from "../i18n/format.ts";
import { monthNames } from "../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../i18n/use-translate.tsx";
import { Choices } from "../ui/choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";

/**
 * Asks how much is known of a date, and for that much. Every group is in the page; styles show the one that belongs to
 * the chosen answer (app/styles/date-fields.css), without script. `readPartialDate` reads what it sends.
 */
export function DateFields({ date }: { date: PartialDate }) {
  const t = useTranslate();
  const locale = useLocale();
  const stored = partialDateValues(date);
  const field = (name: "startsOn" | "startsDay") => ({ name, label: t(`dates.${name}`), hint: t(`dates.${name}Hint`) });
  const last = (name: "endsOn" | "endsDay") => ({ name, label: t(`dates.${name}`), hint: t("dates.endsOnHint") });
  return (
    <div className="date-fields">
      <Choices
        name="precision"
        label={t("dates.certainty")}
        choices={precisions.map((value) => ({
          value,
          label: t(`dates.precision.${value}`),
          hint: value === "day" || value === "year" ? undefined : t(`dates.example.${value}`),
        }))}
        defaultValue={stored.precision}
      />
      <div className="date-group date-days" data-precision="day">
        <TextField {...field("startsOn")} defaultValue={stored.startsOn} autoComplete="off" />
        <TextField {...last("endsOn")} optional defaultValue={stored.endsOn} autoComplete="off" />
      </div>
      <div className="date-group date-days" data-precision="yearless">
        <TextField {...field("startsDay")} defaultValue={stored.startsDay} autoComplete="off" />
        <TextField {...last("endsDay")} optional defaultValue={stored.endsDay} autoComplete="off" />
      </div>
      <div className="date-group" data-precision="month">
        <Select
          name="month"
          label={t("dates.month")}
          width="short"
          options={[
            { value: "", label: t("dates.chooseMonth") },
            ...monthNames(locale).map((name, index) => ({
              value: String(index + 1),
              label: capitalise(locale, name),
            })),
          ]}
          defaultValue={stored.month}
        />
      </div>
      <div className="date-group" data-precision="season">
        <Select
          name="season"
          label={t("dates.season")}
          hint={t("dates.seasonHint")}
          width="short"
          options={[
            { value: "", label: t("dates.chooseSeason") },
            ...seasons.map((season) => ({ value: season, label: t(`dates.seasons.${season}`) })),
          ]}
          defaultValue={stored.season}
        />
      </div>
      <div className="date-group" data-precision="month season year">
        <TextField
          name="year"
          label={t("dates.year")}
          width="short"
          defaultValue={stored.year}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
    </div>
  );
}
