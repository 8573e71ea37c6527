import type { ItemKind } from "../../domain/items/rules.ts";
import type { QueueRow } from "../../domain/review/queue.server.ts";
import { useLocale, useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import { StartsOver } from "../starts-over.tsx";
import { QueueFilter, queueAddress } from "./queue-filter.tsx";
import { type QueueSummary, queueHeading } from "./queue-heading.ts";
import { QueueTable } from "./queue-table.tsx";

type QueuePageProps = {
  rows: readonly QueueRow[];
  summary: QueueSummary;
  /** The cursor of the page after. */
  next: string | null;
  /** The list is narrowed to one kind. */
  kind: ItemKind | null;
  isFirst: boolean;
  startsOver: boolean;
  /** What has just been done. */
  done: string | null;
};

/** Everything that waits for the national team, over all spaces. */
export function QueuePage({ rows, summary, next, kind, isFirst, startsOver, done }: QueuePageProps) {
  const t = useTranslate();
  const heading = queueHeading(t, useLocale(), useNow(), summary);
  const decided = "/national/review/decided";
  return (
    <Page
      size="work"
      title={heading}
      lede={summary.waiting > 0 ? t("review.queue.lede") : undefined}
      thread="spine"
      head={<Done done={done} />}
    >
      {startsOver ? <StartsOver /> : null}
      {summary.waiting === 0 ? (
        <Empty
          title={t("review.queue.emptyTitle")}
          action={<ButtonLink to={decided}>{t("review.queue.seeDecided")}</ButtonLink>}
          level={2}
        >
          {t("review.queue.emptyText")}
        </Empty>
      ) : (
        <>
          <QueueFilter kind={kind} />
          {rows.length === 0 && isFirst ? (
            <Empty title={t("review.queue.emptyKindTitle")} level={2}>
              {t("review.queue.emptyKindText")}
            </Empty>
          ) : (
            <QueueTable rows={rows} />
          )}
          <Pagination newer={next && queueAddress(kind, next)} older={isFirst ? null : queueAddress(kind)} />
          <p className="pt-6 text-sm">
            <a href={decided}>{t("review.queue.seeDecided")}</a>
          </p>
        </>
      )}
    </Page>
  );
}

function Done({ done }: { done: string | null }) {
  const t = useTranslate();
  if (done !== "approved" && done !== "returned") return null;
  return (
    <div className="pt-6">
      <Notice kind="done" title={t(`review.done.${done}`)} />
    </div>
  );
}
