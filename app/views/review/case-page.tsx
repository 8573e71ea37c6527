import type { NewsPostContent } from "../../domain/news/post-content.ts";
import type { OpenCase } from "../../domain/review/cases.server.ts";
import type { Comparison } from "../../domain/review/difference.ts";
import type { QueueRow } from "../../domain/review/queue.server.ts";
import { useLocale, useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import { Threaded } from "../../ui/threaded.tsx";
import { DecidedBox, NotDecided, OwnWorkBox } from "./case-aside.tsx";
import { CaseContent } from "./case-content.tsx";
import { CaseHead } from "./case-head.tsx";
import { type QueueSummary, queueHeading } from "./queue-heading.ts";
import { QueueTable } from "./queue-table.tsx";
import { VerdictBox } from "./verdict-box.tsx";

export type CasePageProps = OpenCase & {
  title: string;
  /** The proposed text as readers will see it. */
  post: NewsPostContent;
  comparison: Comparison | null;
  summary: QueueSummary;
  /** The case's row in the queue, with those beside it. */
  beside: readonly QueueRow[];
  answer: FormAnswer;
};

/** One case: the thread comes from its row in the queue and ends with it. */
export function CasePage(props: CasePageProps) {
  const { waiting, own, concern, version, revisionId, answer, space } = props;
  const t = useTranslate();
  const mayDecide = waiting && own === null;
  return (
    <Frame {...props}>
      <Columns split="8-4">
        <div className="space-y-12">
          {mayDecide ? null : <NotDecided answer={answer} />}
          <CaseContent {...props} />
        </div>
        <aside className="stays" aria-label={t("review.verdict.title")}>
          {mayDecide ? <VerdictBox {...{ concern, version, revisionId, answer }} /> : null}
          {waiting && own !== null ? <OwnWorkBox own={own} space={space.name} /> : null}
          {waiting ? null : <DecidedBox returned={false} />}
        </aside>
      </Columns>
    </Frame>
  );
}

/** Around a case that waits, its place in the queue; around a decided one, the way back to the decided. */
function Frame({
  waiting,
  summary,
  beside,
  revisionId,
  children,
  ...found
}: CasePageProps & { children: React.ReactNode }) {
  const t = useTranslate();
  const heading = queueHeading(t, useLocale(), useNow(), summary);
  const { title, text, concern, submittedAt, space } = found;
  const kicker = <a href="/national/review/decided">{t("review.decided.listTitle")}</a>;
  if (!waiting) {
    return (
      <Page size="work" kicker={kicker} title={title} lang={text.language} thread="free">
        <Threaded ends>{children}</Threaded>
      </Page>
    );
  }
  return (
    <Page size="work" title={heading} lede={t("review.queue.lede")} thread="free">
      <Threaded className="flow-root pb-14 max-sm:[&_tbody_tr:not(.is-open)]:hidden">
        <QueueTable rows={beside} open={revisionId} />
        <p className="pt-4 text-sm">
          <a href="/national/review">{t("review.queue.seeAll")}</a>
        </p>
      </Threaded>
      <Threaded ends>
        <section id="case" aria-labelledby="case-title">
          <CaseHead title={title} language={text.language} {...{ concern, submittedAt, space }} />
          {children}
        </section>
      </Threaded>
    </Page>
  );
}
