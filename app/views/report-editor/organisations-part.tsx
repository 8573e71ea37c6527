import { organisationKinds } from "../../domain/figures/figure.ts";
import { countRows } from "../../domain/form-rows.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { useFormFailure } from "../../ui/form-errors.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { PasteOrganisations } from "./paste-organisations.tsx";

type OrganisationsPartProps = { report: ReportText; add: boolean };

/** The organisations that were there, by name. One row is always empty. */
export function OrganisationsPart({ report, add }: OrganisationsPartProps) {
  const t = useTranslate();
  const { failure } = useFormFailure();
  const { organisations } = report;
  const count = Math.max(1, failure ? countRows(failure.values, "organisations") : organisations.length + 1);
  return (
    <Part title={t("reports.organisations.title")} complete={organisations.length > 0}>
      <div id="organisations">
        <p className="mb-2 text-sm text-soft">{t("reports.organisations.text")}</p>
        {Array.from({ length: count }, (_, index) => (
          <div key={organisations[index]?.name ?? `new-${index}`} className="row-fields">
            <Fieldset legend={<span className="sr-only">{t("reports.organisations.row", { number: index + 1 })}</span>}>
              <TextField
                name={`organisations.${index}.name`}
                label={t("reports.organisations.name")}
                defaultValue={organisations[index]?.name ?? ""}
                autoFocus={add && index === count - 1}
                autoComplete="off"
              />
              <Select
                name={`organisations.${index}.kind`}
                label={t("reports.organisations.kind")}
                options={organisationKinds.map((kind) => ({ value: kind, label: t(`reports.kindOf.${kind}`) }))}
                defaultValue={organisations[index]?.kind ?? organisations.at(-1)?.kind}
              />
            </Fieldset>
            {organisations[index] ? (
              <Button
                look="plain"
                name="intent"
                value={`remove-organisation:${index}`}
                aria-label={t("reports.organisations.removeRow", { number: index + 1 })}
              >
                {t("reports.organisations.remove")}
              </Button>
            ) : null}
          </div>
        ))}
        <div className="mt-6">
          <Button name="intent" value="add-organisation">
            {t("reports.organisations.add")}
          </Button>
        </div>
        <PasteOrganisations />
      </div>
    </Part>
  );
}
