import type { ReportText } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Part } from "../../ui/part.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { MarkdownHelp } from "../desk/markdown-help.tsx";

/** Title and lede; for a coordinator report its period; and the text itself. */
export function BasicsPart({ report }: { report: ReportText }) {
  const t = useTranslate();
  const coordinator = report.form === "coordinator";
  const lang = { lang: report.language, dir: "auto" } as const;
  const complete = report.title !== "" && !(coordinator && (report.body === "" || report.periodEndsOn === null));
  return (
    <Part title={t("reports.basics.title")} complete={complete}>
      <TextField name="title" label={t("reports.basics.name")} width="full" defaultValue={report.title} {...lang} />
      <TextArea
        name="lede"
        label={t("reports.basics.lede")}
        hint={t("reports.basics.ledeHint")}
        optional
        width="full"
        rows={2}
        defaultValue={report.lede}
        {...lang}
      />
      {coordinator ? <Period report={report} /> : null}
      <TextArea
        name="body"
        label={t(coordinator ? "reports.basics.account" : "reports.basics.body")}
        hint={t(coordinator ? "reports.basics.accountHint" : "reports.basics.bodyHint")}
        optional={!coordinator}
        width="full"
        rows={coordinator ? 14 : 6}
        className="field-sizing-content max-h-[80vh]"
        defaultValue={report.body}
        {...lang}
      />
      <MarkdownHelp />
    </Part>
  );
}

function Period({ report }: { report: ReportText }) {
  const t = useTranslate();
  return (
    <Fieldset legend={t("reports.basics.period")} hint={t("reports.basics.periodHint")}>
      <TextField
        name="periodStartsOn"
        type="date"
        label={t("reports.basics.startsOn")}
        defaultValue={report.periodStartsOn ?? ""}
      />
      <TextField
        name="periodEndsOn"
        type="date"
        label={t("reports.basics.endsOn")}
        defaultValue={report.periodEndsOn ?? ""}
      />
    </Fieldset>
  );
}
