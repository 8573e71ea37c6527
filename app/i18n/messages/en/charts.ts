import type { Messages } from "../messages.ts";
import type { charts as sv } from "../sv/charts.ts";

export const charts: Messages<typeof sv> = {
  bars: "Bar chart: {{caption}}",
  line: "Line chart: {{caption}}",
  inTable: "The values are in the table below the chart.",
  asTable: "Show as a table",
  key: { exact: "exactly", about: "about", over: "over" },
  count: { about: "about {{number}}", over: "over {{number}}" },
  unknown: "not known",
  target: "target: {{words}}",
  isTarget: "target",
  isDerived: "derived",
  conference: "Conference",
  edition: "Edition",
  participants: "Participants",
  source: "Source",
  basis: "Basis",
};
