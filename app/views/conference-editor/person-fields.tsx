import type { Person } from "../../domain/conferences/conference.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AddRow, RemoveRow } from "./row-buttons.tsx";
import { useRows } from "./use-rows.ts";

type PersonRowsProps = {
  /** The name of the rows among the form's fields. */
  rows: string;
  stored: readonly Person[];
  /** Says who one of them is: "Responsible 2 for day 1". */
  who: (number: number) => string;
  add: string;
  /** The same with where it adds. */
  addSpoken?: string;
};

/** Persons, organisations, or persons of an organisation: any number of them, one a row. */
export function PersonRows({ rows, stored, who, add, addSpoken }: PersonRowsProps) {
  const { count, fresh } = useRows(rows, stored.length);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <PersonFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are numbered, and a change of rows is a new page
          key={index}
          {...{ rows, index }}
          stored={stored[index]}
          who={who(index + 1)}
          fresh={index === fresh}
        />
      ))}
      <div className="mt-5">
        <AddRow rows={rows} label={add} spoken={addSpoken} />
      </div>
    </>
  );
}

type PersonFieldsProps = { rows: string; index: number; stored?: Person; who: string; fresh: boolean };

function PersonFields({ rows, index, stored, who, fresh }: PersonFieldsProps) {
  const t = useTranslate();
  return (
    <fieldset className="pair items-end border-b border-line py-4">
      <legend className="sr-only">{who}</legend>
      <TextField
        name={`${rows}.${index}.name`}
        label={t("conferenceDesk.person.name")}
        optional
        defaultValue={stored?.name}
        autoFocus={fresh}
        autoComplete="off"
      />
      <TextField
        name={`${rows}.${index}.organisation`}
        label={t("conferenceDesk.person.organisation")}
        optional
        defaultValue={stored?.organisation}
        autoComplete="off"
      />
      <RemoveRow
        {...{ rows, index }}
        label={t("conferenceDesk.remove")}
        spoken={t("conferenceDesk.removeWhat", { what: who })}
      />
    </fieldset>
  );
}
