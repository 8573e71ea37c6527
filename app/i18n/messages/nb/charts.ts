import type { Messages } from "../messages.ts";
import type { charts as sv } from "../sv/charts.ts";

export const charts: Messages<typeof sv> = {
  bars: "Søylediagram: {{caption}}",
  line: "Linjediagram: {{caption}}",
  inTable: "Verdiene står i tabellen under diagrammet.",
  asTable: "Vis som tabell",
  key: { exact: "nøyaktig", about: "cirka", over: "over" },
  count: { about: "cirka {{number}}", over: "over {{number}}" },
  unknown: "ikke oppgitt",
  target: "mål: {{words}}",
  isTarget: "mål",
  isDerived: "utledet",
  conference: "Konferanse",
  edition: "Utgave",
  participants: "Deltakere",
  source: "Kilde",
  basis: "Grunnlag",
};
