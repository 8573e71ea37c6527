import type { ConferenceDay, ConferenceText } from "../../domain/conferences/conference.ts";
import { limits } from "../../domain/conferences/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { PersonRows } from "./person-fields.tsx";
import { AddRow, RemoveRow } from "./row-buttons.tsx";
import { RowsError } from "./rows-error.tsx";
import { useRows } from "./use-rows.ts";

/** The days in their order: date, theme and who is responsible. */
export function DaysPart({ draft }: { draft: ConferenceText }) {
  const t = useTranslate();
  const { count, fresh } = useRows("days", draft.days.length);
  return (
    <Part title={t("conferenceDesk.days.title")} complete={count > 0}>
      <p className="text-sm text-soft">{t("conferenceDesk.days.text")}</p>
      <RowsError rows="days" />
      {Array.from({ length: count }, (_, index) => (
        <DayFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are numbered, and a change of rows is a new page
          key={index}
          index={index}
          stored={draft.days[index]}
          lang={draft.language}
          fresh={index === fresh}
        />
      ))}
      {count < limits.days ? (
        <div className="mt-6">
          <AddRow rows="days" label={t("conferenceDesk.days.add")} />
        </div>
      ) : null}
    </Part>
  );
}

type DayFieldsProps = { index: number; stored?: ConferenceDay; lang: string; fresh: boolean };

function DayFields({ index, stored, lang, fresh }: DayFieldsProps) {
  const t = useTranslate();
  const number = index + 1;
  const what = t("conferenceDesk.days.day", { number });
  return (
    <fieldset className="min-w-0 border-b border-line py-6">
      <legend className="float-left mb-3 w-full font-serif text-lg">{what}</legend>
      <div className="clear-both">
        <div className="pair">
          <TextField
            name={`days.${index}.date`}
            label={t("conferenceDesk.days.date")}
            hint={t("conferenceDesk.days.dateHint")}
            optional
            defaultValue={stored?.date ?? ""}
            autoFocus={fresh}
            autoComplete="off"
          />
          <TextField
            name={`days.${index}.theme`}
            label={t("conferenceDesk.days.theme")}
            hint={t("conferenceDesk.days.themeHint")}
            optional
            defaultValue={stored?.theme}
            dir="auto"
            lang={lang}
            autoComplete="off"
          />
        </div>
        <p className="label mt-7">{t("conferenceDesk.days.responsible")}</p>
        <PersonRows
          rows={`days.${index}.responsible`}
          stored={stored?.responsible ?? []}
          who={(person) => t("conferenceDesk.days.responsibleFor", { number: person, day: number })}
          add={t("conferenceDesk.days.addResponsible")}
          addSpoken={t("conferenceDesk.days.addResponsibleFor", { day: number })}
        />
        <div className="mt-4">
          <RemoveRow
            rows="days"
            index={index}
            label={t("conferenceDesk.days.remove")}
            spoken={t("conferenceDesk.removeWhat", { what })}
          />
        </div>
      </div>
    </fieldset>
  );
}
