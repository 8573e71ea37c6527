import type { ReportedFigure } from "../figures/counting.ts";
import type { DeskReport } from "./desk.server.ts";
import type { ReportText } from "./report.ts";
import type { ReportSource } from "./report-content.server.ts";

/** The latest revision of a report as `renderReport` takes it: what readers will see. */
export function draftSource(report: DeskReport, space: ReportSource["space"]): ReportSource {
  const { draft, conference, publishedAt, changedAt, lifecycle, response, answeredAt } = report;
  return {
    text: draft,
    space: { name: space.name, slug: space.slug },
    conference,
    figures: proposedFigures(draft),
    actions: draft.actions.map((action) => ({ ...action, state: "open", note: "", settledOn: null })),
    response: response && answeredAt ? { message: response, at: answeredAt } : null,
    publishedAt,
    changedAt,
    archived: lifecycle === "archived",
  };
}

/** The figures of a text as they will be kept when it is published. */
export function proposedFigures({
  figures,
  figuresSource,
  ratioToPrevious,
}: Pick<ReportText, "figures" | "figuresSource" | "ratioToPrevious">): ReportedFigure[] {
  const same = { reporter: "space", source: figuresSource } as const;
  const ratio: ReportedFigure[] =
    ratioToPrevious === null
      ? []
      : [
          {
            ...same,
            measure: "participants",
            dimension: "total",
            category: "",
            count: null,
            qualifier: "about",
            ratioToPrevious,
          },
        ];
  return [...figures.map((figure) => ({ ...figure, ...same, ratioToPrevious: null })), ...ratio];
}
