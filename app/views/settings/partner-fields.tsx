import type { MouseEvent } from "react";
import { type PartnerRow, partnerField, writeRowChange } from "../../domain/tenants/partner-rows.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import type { FormFailure } from "../../ui/form-state.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export type ShownPartner = PartnerRow & {
  key: number;
  /** By the control's own name: the row keeps them when it moves. */
  errors: { field: string; message: string }[];
  /** Just added: takes the focus. */
  fresh?: boolean;
};

type PartnerFieldsProps = {
  row: ShownPartner;
  index: number;
  count: number;
  onRearrange: (event: MouseEvent<HTMLButtonElement>) => void;
};

export function PartnerFields({ row, index, count, onRearrange }: PartnerFieldsProps) {
  const t = useTranslate();
  const number = index + 1;
  const rearrange = (act: "up" | "down" | "remove") => ({
    look: "plain" as const,
    name: "intent",
    value: writeRowChange({ act, index }),
    onClick: onRearrange,
    "aria-label": t(`settings.partners.${act}Row`, { number }),
  });
  return (
    <FormErrors value={failureOf(row, index)}>
      <div className="border-b border-line py-5">
        <Fieldset legend={t("settings.partners.row", { number })}>
          <TextField
            name={partnerField(index, "name")}
            label={t("settings.partners.name")}
            defaultValue={row.name}
            autoFocus={row.fresh}
            autoComplete="off"
          />
          <TextField
            name={partnerField(index, "url")}
            type="url"
            label={t("settings.partners.url")}
            optional
            defaultValue={row.url}
            autoComplete="off"
          />
          <Select
            name={partnerField(index, "kind")}
            label={t("settings.partners.kind")}
            options={(["partner", "funder"] as const).map((kind) => ({
              value: kind,
              label: t(`settings.partners.kinds.${kind}`),
            }))}
            defaultValue={row.kind}
          />
        </Fieldset>
        <div className="mt-1 flex flex-wrap gap-x-6">
          {index > 0 ? <Button {...rearrange("up")}>{t("settings.partners.up")}</Button> : null}
          {index < count - 1 ? <Button {...rearrange("down")}>{t("settings.partners.down")}</Button> : null}
          <Button {...rearrange("remove")}>{t("settings.partners.remove")}</Button>
        </div>
      </div>
    </FormErrors>
  );
}

/** What the fields of this row have to say, under the names that they have at their present place. */
function failureOf({ errors }: ShownPartner, index: number): FormFailure | null {
  if (errors.length === 0) return null;
  return {
    ok: false,
    values: {},
    errors: errors.map(({ field, message }) => ({ field: `partners.${index}.${field}`, message })),
  };
}
