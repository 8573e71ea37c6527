import type { Figure } from "../../domain/figures/figure.ts";
import { slotsOf } from "../../domain/figures/figure-fields.ts";
import { wrongFigures } from "../../domain/figures/rules.ts";
import type { ReportedConference } from "../../domain/reports/conference.server.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ComparisonField } from "./comparison-field.tsx";
import { FigureField } from "./figure-field.tsx";
import { FigureGroup } from "./figure-group.tsx";

type FiguresPartProps = { report: ReportText; conference: ReportedConference | null };

/** How many there were, how sure that is, who says so, and how it compares with the edition before. */
export function FiguresPart({ report, conference }: FiguresPartProps) {
  const t = useTranslate();
  const { figures, figuresSource, language } = report;
  const complete = figures.length > 0 && wrongFigures(figures).length === 0;
  return (
    <Part title={t("reports.figures.title")} complete={complete}>
      <p className="mb-6 text-sm text-soft">{t("reports.figures.text")}</p>
      <FigureFields figures={figures} />
      <TextField
        name="figuresSource"
        label={t("reports.figures.source")}
        hint={t("reports.figures.sourceHint")}
        optional
        defaultValue={figuresSource}
        lang={language}
        dir="auto"
        autoComplete="off"
      />
      <ComparisonField report={report} conference={conference} />
    </Part>
  );
}

/** The numbers themselves: totals, and their parts where somebody knows them. */
export function FigureFields({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslate();
  return (
    <>
      <div className="figure-totals">
        {slotsOf("total").map((slot) => (
          <FigureField key={slot.measure} slot={slot} label={t(`reports.measures.${slot.measure}`)} figures={figures} />
        ))}
      </div>
      <FigureGroup
        title={t("reports.figures.organisationKinds")}
        slots={slotsOf("kind", "organisations")}
        figures={figures}
      />
      <FigureGroup
        title={t("reports.figures.participantKinds")}
        slots={slotsOf("kind", "participants")}
        figures={figures}
      />
      <FigureGroup
        title={t("reports.figures.participantRoles")}
        slots={slotsOf("role", "participants")}
        figures={figures}
      />
    </>
  );
}
