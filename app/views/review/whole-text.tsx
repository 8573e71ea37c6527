import type { CaseContent } from "../../domain/review/rendering.server.ts";
import { NewsPostText } from "../news-post-text.tsx";
import { ConferenceCaseText } from "./conference-case-text.tsx";
import { ReportCaseText } from "./report-case-text.tsx";

/** The text of a case as readers will see it, below the case's own title. */
export function WholeText({ content }: { content: CaseContent }) {
  if (content.kind === "conference") return <ConferenceCaseText conference={content.conference} />;
  if (content.kind === "report") return <ReportCaseText report={content.report} />;
  return <NewsPostText post={content.post} level={3} />;
}
