import type { OutboxMail } from "../../domain/mails/mails.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import { Table } from "../../ui/table.tsx";
import { StartsOver } from "../starts-over.tsx";
import { MailState } from "./mail-state.tsx";

type OutboxPageProps = {
  mails: OutboxMail[];
  /** Cursor of the page after. */
  older: string | null;
  isFirst: boolean;
  startsOver: boolean;
  isSent: boolean;
};

/** The outbox, newest first. */
export function OutboxPage({ mails, older, isFirst, startsOver, isSent }: OutboxPageProps) {
  const t = useTranslate();
  return (
    <Page size="work" title={t("mail.outbox.title")} lede={t(isSent ? "mail.outbox.ledeSent" : "mail.outbox.ledeKept")}>
      {isSent ? null : (
        <div className="mb-8">
          <Notice kind="warning" title={t("mail.outbox.keptTitle")} announce={false}>
            <p>{t("mail.outbox.kept")}</p>
          </Notice>
        </div>
      )}
      {startsOver ? <StartsOver /> : null}
      {mails.length === 0 ? (
        <Empty level={2} title={t("mail.outbox.emptyTitle")}>
          {t("mail.outbox.empty")}
        </Empty>
      ) : (
        <MailTable mails={mails} />
      )}
      <Pagination
        newer={isFirst ? null : "/national/mail"}
        older={older ? `/national/mail?${new URLSearchParams({ before: older })}` : null}
      />
    </Page>
  );
}

function MailTable({ mails }: { mails: OutboxMail[] }) {
  const t = useTranslate();
  return (
    <Table
      caption={t("mail.outbox.caption")}
      captionHidden
      rows={mails}
      rowKey={(mail) => mail.id}
      columns={[
        {
          head: t("mail.outbox.to"),
          header: true,
          cell: (mail) => <a href={`/national/mail/${mail.id}`}>{mail.toEmail}</a>,
        },
        { head: t("mail.outbox.about"), cell: (mail) => t(`mail.outbox.kind.${mail.template}`) },
        { head: t("mail.outbox.space"), cell: (mail) => mail.tenantName },
        { head: t("mail.outbox.state"), cell: (mail) => <MailState state={mail.state} /> },
        {
          head: t("mail.outbox.when"),
          cell: (mail) => <DateTime at={mail.createdAt.toISOString()} show="date-time" />,
        },
      ]}
    />
  );
}
