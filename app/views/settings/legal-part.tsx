import { formatOrganisationNumber } from "../../domain/tenants/format-organisation-number.ts";
import { countries } from "../../domain/tenants/network-schema.ts";
import type { Settings } from "../../domain/tenants/settings.server.ts";
import type { SettingsForm } from "../../domain/tenants/settings-form.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Who answers for the space. */
export function LegalPart({ stored }: { stored: SettingsForm }) {
  const t = useTranslate();
  const country = stored.country as Settings["country"];
  return (
    <Part
      title={t("settings.legal.title")}
      complete={stored.legalName !== "" && stored.organisationNumber !== "" && stored.postalAddress !== ""}
    >
      <TextField
        name="legalName"
        label={t("settings.legal.legalName")}
        optional
        autoComplete="organization"
        defaultValue={stored.legalName}
      />
      <Select
        name="country"
        label={t("settings.legal.country")}
        width="short"
        options={countries.map((code) => ({ value: code, label: t(`national.country.${code}`) }))}
        defaultValue={stored.country}
      />
      <TextField
        name="organisationNumber"
        label={t("settings.legal.number")}
        hint={t("settings.legal.numberHint")}
        optional
        width="short"
        defaultValue={formatOrganisationNumber(country, stored.organisationNumber)}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField name="seat" label={t("settings.legal.seat")} optional defaultValue={stored.seat} />
      <TextField
        name="postalAddress"
        label={t("settings.legal.postalAddress")}
        optional
        autoComplete="street-address"
        defaultValue={stored.postalAddress}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={t("settings.legal.contactEmail")}
        optional
        defaultValue={stored.contactEmail}
      />
    </Part>
  );
}
