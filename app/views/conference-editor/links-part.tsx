import { type ConferenceLink, type ConferenceText, linkKinds } from "../../domain/conferences/conference.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AddRow, RemoveRow } from "./row-buttons.tsx";
import { RowsError } from "./rows-error.tsx";
import { useRows } from "./use-rows.ts";

/** Where one registers, and what can be had afterwards: all of it elsewhere on the web. */
export function LinksPart({ draft }: { draft: ConferenceText }) {
  const t = useTranslate();
  const { count, fresh } = useRows("links", draft.links.length);
  return (
    <Part title={t("conferenceDesk.links.title")} complete={draft.registrationUrl !== null || draft.links.length > 0}>
      <TextField
        name="registrationUrl"
        type="url"
        label={t("conferenceDesk.links.registration")}
        hint={t("conferenceDesk.links.registrationHint")}
        optional
        width="full"
        defaultValue={draft.registrationUrl ?? ""}
        autoComplete="off"
      />
      <h3 className="mt-9">{t("conferenceDesk.links.after")}</h3>
      <p className="mt-1 text-sm text-soft">{t("conferenceDesk.links.afterText")}</p>
      <RowsError rows="links" />
      {Array.from({ length: count }, (_, index) => (
        <LinkFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are numbered, and a change of rows is a new page
          key={index}
          index={index}
          stored={draft.links[index]}
          lang={draft.language}
          fresh={index === fresh}
        />
      ))}
      <div className="mt-5">
        <AddRow rows="links" label={t("conferenceDesk.links.add")} />
      </div>
    </Part>
  );
}

type LinkFieldsProps = { index: number; stored?: ConferenceLink; lang: string; fresh: boolean };

function LinkFields({ index, stored, lang, fresh }: LinkFieldsProps) {
  const t = useTranslate();
  const what = t("conferenceDesk.links.one", { number: index + 1 });
  const name = (field: keyof ConferenceLink) => `links.${index}.${field}`;
  return (
    <fieldset className="pair items-end border-b border-line py-4">
      <legend className="sr-only">{what}</legend>
      <Select
        name={name("kind")}
        label={t("conferenceDesk.links.kind")}
        options={linkKinds.map((kind) => ({ value: kind, label: t(`conferenceDesk.links.kinds.${kind}`) }))}
        defaultValue={stored?.kind}
      />
      <TextField
        name={name("title")}
        label={t("conferenceDesk.links.name")}
        optional
        defaultValue={stored?.title}
        dir="auto"
        lang={lang}
        autoComplete="off"
      />
      <TextField
        name={name("url")}
        type="url"
        label={t("conferenceDesk.links.url")}
        defaultValue={stored?.url}
        autoFocus={fresh}
        autoComplete="off"
      />
      <RemoveRow
        rows="links"
        index={index}
        label={t("conferenceDesk.remove")}
        spoken={t("conferenceDesk.removeWhat", { what })}
      />
    </fieldset>
  );
}
