import { organisationKinds } from "../../domain/figures/figure.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";

/** Many organisations at once, from a list that somebody has. */
export function PasteOrganisations() {
  const t = useTranslate();
  return (
    <details className="figure-group">
      <summary>{t("reports.organisations.paste")}</summary>
      <TextArea
        name="pasted.names"
        label={t("reports.organisations.pasteNames")}
        hint={t("reports.organisations.pasteHint")}
        optional
      />
      <Select
        name="pasted.kind"
        label={t("reports.organisations.pasteKind")}
        options={organisationKinds.map((kind) => ({ value: kind, label: t(`reports.kinds.${kind}`) }))}
      />
    </details>
  );
}
