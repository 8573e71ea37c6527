import type { ConferenceText } from "../../domain/conferences/conference.ts";
import { placeCountries, placeTimeZones } from "../../domain/conferences/places.ts";
import { formatCountry } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** The venue with its town and country, and the clock that times are given by. */
export function PlaceFields({ draft }: { draft: ConferenceText }) {
  const t = useTranslate();
  const locale = useLocale();
  const { venue, town, country, timeZone } = draft;
  const zones = placeTimeZones.includes(timeZone) ? placeTimeZones : [timeZone, ...placeTimeZones];
  return (
    <>
      <TextField
        name="venue"
        label={t("conferenceDesk.when.venue")}
        hint={t("conferenceDesk.when.venueHint")}
        optional
        defaultValue={venue}
        autoComplete="off"
      />
      <TextField name="town" label={t("conferenceDesk.when.town")} optional defaultValue={town} autoComplete="off" />
      <Select
        name="country"
        label={t("conferenceDesk.when.country")}
        width="short"
        options={[
          { value: "", label: t("conferenceDesk.when.noCountry") },
          ...placeCountries.map((code) => ({ value: code, label: formatCountry(locale, code) })),
        ]}
        defaultValue={country ?? ""}
      />
      <Select
        name="timeZone"
        label={t("conferenceDesk.when.timeZone")}
        width="short"
        options={zones.map((zone) => ({ value: zone, label: cityOf(zone) }))}
        defaultValue={timeZone}
      />
    </>
  );
}

/** "America/New_York" is read as "New York". */
function cityOf(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}
