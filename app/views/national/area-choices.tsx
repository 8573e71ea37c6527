import type { Area } from "../../domain/tenants/areas.server.ts";
import { countries } from "../../domain/tenants/network-schema.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { describedBy, HintAndError, Optional } from "../../ui/field-words.tsx";
import { typedChoices, useFormField } from "../../ui/form-errors.tsx";

type AreaChoicesProps = {
  areas: readonly Area[];
  /** The country whose areas stand unfolded. */
  home: string;
  /** Codes of those ticked from the start. */
  chosen?: readonly string[];
};

/** The areas that a space covers, country by country. */
export function AreaChoices({ areas, home, chosen = [] }: AreaChoicesProps) {
  const t = useTranslate();
  const field = useFormField("areas");
  const ticked = typedChoices(field, chosen);
  return (
    <fieldset
      className="field field-full"
      aria-describedby={describedBy(field.id, t("national.new.areasHint"), field.error)}
    >
      <legend className="label" id={field.id} tabIndex={-1}>
        {t("national.new.areas")}
        <Optional />
      </legend>
      <HintAndError id={field.id} hint={t("national.new.areasHint")} error={field.error} />
      {countries.map((country) => {
        const own = areas.filter((area) => area.country === country);
        const isOpen = country === home || own.some(({ code }) => ticked.includes(code));
        return (
          <details key={country} open={isOpen} className="border-b border-line py-2">
            <summary className="w-fit py-1 text-sm">
              {t("national.new.areasOf", { country: t(`national.country.${country}`), count: own.length })}
            </summary>
            <div className="grid gap-x-6 pb-2 sm:grid-cols-2 md:grid-cols-3">
              {own.map((area) => (
                <label key={area.code} className="choice text-sm">
                  <input type="checkbox" name="areas" value={area.code} defaultChecked={ticked.includes(area.code)} />
                  <span>{area.name}</span>
                </label>
              ))}
            </div>
          </details>
        );
      })}
    </fieldset>
  );
}
