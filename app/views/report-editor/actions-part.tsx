import { countRows } from "../../domain/form-rows.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { useFormFailure } from "../../ui/form-errors.tsx";
import { Part } from "../../ui/part.tsx";
import { ActionFields } from "./action-fields.tsx";

type ActionsPartProps = {
  report: ReportText;
  /** The id that a new action gets: made beforehand, so that saving twice makes one. */
  spareId: string;
  add: boolean;
};

/** What is to be done, by whom and until when; or that nothing is. */
export function ActionsPart({ report: { actions, noActions, language }, spareId, add }: ActionsPartProps) {
  const t = useTranslate();
  const { failure } = useFormFailure();
  const typed = failure ? countRows(failure.values, "actions") : 0;
  const empty = add || (actions.length === 0 && !noActions) ? 1 : 0;
  const count = failure ? Math.max(typed, noActions ? 0 : 1) : actions.length + empty;
  return (
    <Part title={t("reports.actions.title")} complete={actions.length > 0 || noActions}>
      <div id="actions">
        <p className="mb-2 text-sm text-soft">{t("reports.actions.text")}</p>
        {Array.from({ length: count }, (_, index) => (
          <ActionFields
            key={actions[index]?.id ?? spareId}
            index={index}
            lang={language}
            stored={actions[index]}
            id={actions[index]?.id ?? spareId}
            fresh={add && index === count - 1}
          />
        ))}
        <div className="mt-6">
          <Button name="intent" value="add-action">
            {t("reports.actions.add")}
          </Button>
        </div>
        <div className="mt-8">
          <Checkbox
            name="noActions"
            label={t("reports.actions.none")}
            hint={t("reports.actions.noneHint")}
            defaultChecked={noActions}
          />
        </div>
      </div>
    </Part>
  );
}
