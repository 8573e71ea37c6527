import type { ConferenceText } from "../conferences/conference.ts";
import type { Draft } from "../news/rules.ts";
import type { ReportText } from "../reports/report.ts";

/** A text as the national team reads it, of whichever kind. */
export type CaseText =
  | ({ kind: "news" } & Draft)
  | ({ kind: "conference" } & ConferenceText)
  | ({ kind: "report" } & ReportText);
