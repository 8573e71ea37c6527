import type { Area } from "../../domain/tenants/areas.server.ts";
import { countries } from "../../domain/tenants/network-schema.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { fieldClass } from "../../ui/field.tsx";
import { describedBy, HintAndError, Optional } from "../../ui/field-words.tsx";
import { typedChoices, useFormField } from "../../ui/form-errors.tsx";
import { Snap } from "../../ui/snap.tsx";

type AreaChoicesProps = {
  areas: readonly Area[];
  /** The country whose areas stand unfolded. */
  home: string;
  /** Codes of those ticked from the start. */
  chosen?: readonly string[];
  name?: string;
  label: string;
  hint: string;
  /** Codes of those that stand first, apart from their countries: the likeliest. */
  first?: readonly string[];
};

/** Areas to choose any number of, country by country. */
export function AreaChoices({ areas, home, chosen = [], name = "areas", label, hint, first = [] }: AreaChoicesProps) {
  const t = useTranslate();
  const field = useFormField(name);
  const ticked = typedChoices(field, chosen);
  const choices = (shown: readonly Area[]) => (
    <div className="grid gap-x-6 pb-2 sm:grid-cols-2 md:grid-cols-3">
      {shown.map((area) => (
        <label key={area.code} className="choice text-sm">
          <input type="checkbox" name={name} value={area.code} defaultChecked={ticked.includes(area.code)} />
          <span>{area.name}</span>
        </label>
      ))}
    </div>
  );
  return (
    <fieldset
      className={fieldClass(field.error !== null, "full")}
      aria-describedby={describedBy(field.id, hint, field.error)}
    >
      <legend className="label" id={field.id} tabIndex={-1}>
        {label}
        <Optional />
      </legend>
      {field.error === null ? null : <Snap />}
      <HintAndError id={field.id} hint={hint} error={field.error} />
      {first.length > 0 ? choices(areas.filter(({ code }) => first.includes(code))) : null}
      {countries.map((country) => {
        const own = areas.filter((area) => area.country === country && !first.includes(area.code));
        const isOpen = (country === home && first.length === 0) || own.some(({ code }) => ticked.includes(code));
        return (
          <details key={country} open={isOpen} className="border-b border-line py-2">
            <summary className="w-fit py-1 text-sm">
              {t("national.new.areasOf", { country: t(`national.country.${country}`), count: own.length })}
            </summary>
            {choices(own)}
          </details>
        );
      })}
    </fieldset>
  );
}
