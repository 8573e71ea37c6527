import type { Choices } from "../../domain/conferences/choices.server.ts";
import type { ConferenceText } from "../../domain/conferences/conference.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** What the conference is called, which series and round it belongs to, and what it is about. */
export function BasicsPart({ draft, choices }: { draft: ConferenceText; choices: Choices }) {
  const t = useTranslate();
  const locale = useLocale();
  const own = { dir: "auto", lang: draft.language, autoComplete: "off" };
  return (
    <Part title={t("editor.basics.title")} complete={draft.title !== ""}>
      <TextField
        name="title"
        label={t("conferenceDesk.basics.name")}
        width="full"
        defaultValue={draft.title}
        {...own}
      />
      <Select
        name="seriesId"
        label={t("conferenceDesk.basics.series")}
        hint={t("conferenceDesk.basics.seriesHint")}
        options={[
          { value: "", label: t("conferenceDesk.basics.noSeries") },
          ...choices.series.map(({ id, name, last }) => ({
            value: id,
            label:
              last === null
                ? name
                : t("conferenceDesk.basics.lastEdition", { name, when: formatPartialDate(locale, last) }),
          })),
        ]}
        defaultValue={draft.seriesId ?? ""}
      />
      <Select
        name="roundId"
        label={t("conferenceDesk.basics.round")}
        hint={t("conferenceDesk.basics.roundHint")}
        options={[
          { value: "", label: t("conferenceDesk.basics.noRound") },
          ...choices.rounds.map(({ id, name, language }) => ({ value: id, label: name, lang: language })),
        ]}
        defaultValue={draft.roundId ?? ""}
      />
      <TextField
        name="theme"
        label={t("conferenceDesk.basics.theme")}
        hint={t("conferenceDesk.basics.themeHint")}
        optional
        defaultValue={draft.theme}
        {...own}
      />
      <TextArea
        name="lede"
        label={t("conferenceDesk.basics.lede")}
        hint={t("conferenceDesk.basics.ledeHint")}
        optional
        width="full"
        rows={3}
        defaultValue={draft.lede}
        {...own}
      />
    </Part>
  );
}
