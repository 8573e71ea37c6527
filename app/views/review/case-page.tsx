import type { OpenCase } from "../../domain/review/cases.server.ts";
import type { Comparison } from "../../domain/review/difference.ts";
import type { QueueRow } from "../../domain/review/queue.server.ts";
import type { CaseContent as WholeCase } from "../../domain/review/rendering.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { DecidedBox, OwnWorkBox } from "./case-aside.tsx";
import { CaseContent } from "./case-content.tsx";
import { CaseFrame } from "./case-frame.tsx";
import { NotDecided } from "./not-decided.tsx";
import type { QueueSummary } from "./queue-heading.ts";
import { VerdictBox } from "./verdict-box.tsx";

export type CasePageProps = OpenCase & {
  title: string;
  /** The proposed text as readers will see it. */
  content: WholeCase;
  comparison: Comparison | null;
  summary: QueueSummary;
  /** The case's row in the queue, with those beside it. */
  beside: readonly QueueRow[];
  answer: FormAnswer;
};

/** One case: the thread comes from its row in the queue and ends with it. */
export function CasePage(props: CasePageProps) {
  const { waiting, own, text, concern, version, revisionId, answer, space } = props;
  const t = useTranslate();
  const mayDecide = waiting && own === null;
  return (
    <CaseFrame {...props} refusal={<NotDecided answer={answer} keptInForm={mayDecide} />}>
      <Columns split="8-4">
        <div className="space-y-12">
          <CaseContent {...props} />
        </div>
        <aside className="stays" aria-label={t("review.verdict.title")}>
          {mayDecide ? <VerdictBox {...{ text, concern, version, revisionId, answer }} /> : null}
          {waiting && own !== null ? <OwnWorkBox own={own} space={space.name} /> : null}
          {waiting ? null : <DecidedBox returned={false} />}
        </aside>
      </Columns>
    </CaseFrame>
  );
}
