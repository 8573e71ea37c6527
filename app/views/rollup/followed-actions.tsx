import type { FollowedAction } from "../../domain/rollup/open-actions.server.ts";
import type { Overview } from "../../domain/rollup/overview.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Section } from "../../ui/section.tsx";
import { Table } from "../../ui/table.tsx";

/** The open actions that are due first. */
export function FollowedActions({ actions: { open, first } }: { actions: Overview["actions"] }) {
  const t = useTranslate();
  return (
    <Section
      title={t("rollup.followed.title")}
      size="small"
      more={open > 0 ? <a href="/national/actions">{t("rollup.followed.all")}</a> : null}
    >
      {first.length === 0 ? (
        <Empty title={t("rollup.followed.emptyTitle")}>{t("rollup.followed.emptyText")}</Empty>
      ) : (
        <div className="wide-table">
          <Table
            caption={t("rollup.followed.caption")}
            captionHidden
            rows={first}
            rowKey={({ tenantSlug, id }) => `${tenantSlug}/${id}`}
            columns={[
              {
                head: t("rollup.followed.action"),
                header: true,
                cell: ({ title, language }) => <span lang={language}>{title}</span>,
              },
              { head: t("rollup.followed.owner"), cell: ({ owner }) => owner || t("rollup.followed.nobody") },
              { head: t("rollup.followed.organisation"), cell: ({ organisation }) => organisation },
              {
                head: t("rollup.followed.space"),
                cell: ({ tenantName, tenantLanguage }) => <span lang={tenantLanguage}>{tenantName}</span>,
              },
              { head: t("rollup.followed.due"), cell: (action) => <Due action={action} /> },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

function Due({ action: { dueOn, overdue } }: { action: FollowedAction }) {
  const t = useTranslate();
  if (dueOn === null) return <>{t("rollup.followed.noDue")}</>;
  return (
    <span className="with-note">
      <DateTime at={dueOn} />
      {overdue ? <small className="is-late">{t("rollup.followed.overdue")}</small> : null}
    </span>
  );
}
