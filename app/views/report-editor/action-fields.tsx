import type { ReportAction } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { typedText, useFormField } from "../../ui/form-errors.tsx";
import { TextField } from "../../ui/text-field.tsx";

type ActionFieldsProps = {
  index: number;
  /** Of the text. */
  lang: string;
  stored: ReportAction | undefined;
  id: string;
  /** Just added: takes the focus. */
  fresh: boolean;
};

export function ActionFields({ index, lang, stored, id, fresh }: ActionFieldsProps) {
  const t = useTranslate();
  const number = index + 1;
  const typedId = typedText(useFormField(`actions.${index}.id`), id);
  const words = { lang, dir: "auto", autoComplete: "off" } as const;
  return (
    <div className="row-fields">
      <input type="hidden" name={`actions.${index}.id`} value={typedId} />
      <Fieldset legend={t("reports.actions.row", { number })}>
        <div className="col-span-full">
          <TextField
            name={`actions.${index}.title`}
            label={t("reports.actions.what")}
            width="full"
            defaultValue={stored?.title ?? ""}
            autoFocus={fresh}
            {...words}
          />
        </div>
        <TextField
          name={`actions.${index}.owner`}
          label={t("reports.actions.owner")}
          defaultValue={stored?.owner ?? ""}
          {...words}
        />
        <TextField
          name={`actions.${index}.organisation`}
          label={t("reports.actions.organisation")}
          optional
          defaultValue={stored?.organisation ?? ""}
          {...words}
        />
        <TextField
          name={`actions.${index}.dueOn`}
          type="date"
          label={t("reports.actions.dueOn")}
          hint={t("reports.actions.dueOnHint")}
          optional
          defaultValue={stored?.dueOn ?? ""}
        />
      </Fieldset>
      {stored ? (
        <Confirm
          look="plain"
          label={t("reports.actions.removeRow", { number })}
          question={t("reports.actions.removeQuestion")}
        >
          <Button name="intent" value={`remove-action:${index}`}>
            {t("reports.actions.remove")}
          </Button>
        </Confirm>
      ) : null}
    </div>
  );
}
