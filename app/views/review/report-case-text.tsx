import type { ReportContent } from "../../domain/reports/report-content.ts";
import { ThreadPartLevel } from "../conference/thread-part.tsx";
import { ReportBody } from "../report/report-body.tsx";
import { ReportFacts } from "../report/report-facts.tsx";

/** A proposed report inside its case: what it is about, and all that it tells. */
export function ReportCaseText({ report }: { report: ReportContent }) {
  return (
    <div className="space-y-8">
      {report.lede ? (
        <p className="lede" lang={report.language}>
          {report.lede}
        </p>
      ) : null}
      <ReportFacts report={report} />
      <ThreadPartLevel.Provider value={3}>
        <ReportBody report={report} />
      </ThreadPartLevel.Provider>
    </div>
  );
}
