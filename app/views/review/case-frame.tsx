import type { ReactNode } from "react";
import { useLocale, useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { Page } from "../../ui/page.tsx";
import { Threaded } from "../../ui/threaded.tsx";
import { CaseHead } from "./case-head.tsx";
import type { CasePageProps } from "./case-page.tsx";
import { queueHeading } from "./queue-heading.ts";
import { QueueTable } from "./queue-table.tsx";

type CaseFrameProps = CasePageProps & {
  /** Why a verdict was not taken, on top of the page. */
  refusal: ReactNode;
  children: ReactNode;
};

/** Around a case that waits, its place in the queue; around a decided one, the way back to the decided. */
export function CaseFrame({ refusal, children, ...found }: CaseFrameProps) {
  const t = useTranslate();
  const { waiting, title, text, concern, submittedAt, space } = found;
  const heading = queueHeading(t, useLocale(), useNow(), found.summary);
  const head = <div className="pt-6 empty:hidden">{refusal}</div>;
  if (!waiting) {
    const kicker = <a href="/national/review/decided">{t("review.decided.listTitle")}</a>;
    return (
      <Page size="work" kicker={kicker} title={title} lang={text.language} thread="free" head={head}>
        <Threaded ends>{children}</Threaded>
      </Page>
    );
  }
  return (
    <Page size="work" title={heading} lede={t("review.queue.lede")} thread="free" head={head}>
      <Threaded className="flow-root pb-14 max-sm:[&_tbody_tr:not(.is-open)]:hidden">
        <QueueTable rows={found.beside} open={found.revisionId} />
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
