import type { Messages } from "../messages.ts";
import type { charts as sv } from "../sv/charts.ts";

export const charts: Messages<typeof sv> = {
  bars: "Søjlediagram: {{caption}}",
  line: "Linjediagram: {{caption}}",
  inTable: "Værdierne står i tabellen under diagrammet.",
  asTable: "Vis som tabel",
  key: { exact: "præcis", about: "cirka", over: "over" },
  count: { about: "cirka {{number}}", over: "over {{number}}" },
  unknown: "ikke oplyst",
  target: "mål: {{words}}",
  isTarget: "mål",
  isDerived: "udledt",
  conference: "Konference",
  edition: "Udgave",
  participants: "Deltagere",
  source: "Kilde",
  basis: "Grundlag",
};
