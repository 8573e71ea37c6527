import type { Choices as Lists } from "../../domain/conferences/choices.server.ts";
import { type ConferenceText, conferenceForms } from "../../domain/conferences/conference.ts";
import { isComplete } from "../../domain/dates/partial-date.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Part } from "../../ui/part.tsx";
import { DateFields } from "../date-fields.tsx";
import { AreaChoices } from "../national/area-choices.tsx";
import { PlaceFields } from "./place-fields.tsx";

/** When it takes place, as exactly as is known, and where. */
export function WhenPart({ draft, choices }: { draft: ConferenceText; choices: Lists }) {
  const t = useTranslate();
  const { date, form, country, areaCodes } = draft;
  return (
    <Part
      title={t("conferenceDesk.when.title")}
      complete={isComplete(date) && (form === "digital" || country !== null)}
    >
      <div className="group/when mb-7">
        <DateFields date={date} />
        {/* A date that is set to the day tells by itself. */}
        <div className="mt-6 group-has-[[value=day]:checked]/when:hidden group-has-[[value=none]:checked]/when:hidden">
          <Checkbox
            name="statedHeld"
            label={t("conferenceDesk.when.statedHeld")}
            hint={t("conferenceDesk.when.statedHeldHint")}
            defaultChecked={draft.statedHeld}
          />
        </div>
      </div>
      <Choices
        name="form"
        label={t("conferenceDesk.when.form")}
        choices={conferenceForms.map((value) => ({
          value,
          label: t(`conferenceDesk.forms.${value}`),
          hint: value === "hybrid" ? t("conferenceDesk.when.hybridHint") : undefined,
        }))}
        defaultValue={form}
      />
      <PlaceFields draft={draft} />
      <AreaChoices
        name="areaCodes"
        label={t("conferenceDesk.when.areas")}
        hint={t(choices.own.areas.length > 0 ? "conferenceDesk.when.areasHint" : "conferenceDesk.when.areasAnyHint")}
        areas={choices.areas}
        home={choices.own.country}
        first={choices.own.areas}
        chosen={areaCodes}
      />
    </Part>
  );
}
