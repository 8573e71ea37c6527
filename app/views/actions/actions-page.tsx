import type { ReactNode } from "react";
import type { ActionPage } from "../../domain/actions/listing.server.ts";
import type { ActionFilter } from "../../domain/actions/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Empty } from "../../ui/empty.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import { StartsOver } from "../starts-over.tsx";
import { ActionFilterNav } from "./action-filter.tsx";
import { ActionsTable } from "./actions-table.tsx";
import { useActionsTitle } from "./use-actions-title.ts";

type ActionsPageProps = {
  base: string;
  kicker?: ReactNode;
  filter: ActionFilter;
  page: ActionPage;
  counted: { open: number; overdue: number };
  /** yyyy-mm-dd */
  today: string;
  /** Whether the reader may say what became of them; the network's list only shows. */
  maySettle: boolean;
  /** Of the whole network: each row names its space. */
  network?: boolean;
  done?: string | null;
  answer?: FormAnswer;
};

/** Actions by how pressing they are: of one space, or of the network. */
export function ActionsPage(props: ActionsPageProps) {
  const { base, kicker, filter, page, counted, today, maySettle, network = false, done = null, answer } = props;
  const t = useTranslate();
  const turn = (name: "newer" | "older", cursor: string | null) =>
    cursor && `${base}?${new URLSearchParams({ ...(filter === "open" ? {} : { show: filter }), [name]: cursor })}`;
  return (
    <Page
      title={useActionsTitle(counted)}
      size="work"
      kicker={kicker}
      lede={t("actions.lede")}
      head={<ActionFilterNav chosen={filter} base={base} />}
    >
      {done === "settled" || done === "reopened" ? (
        <div className="mb-8">
          <Notice kind="done">
            <p>{t(`actions.said.${done}`)}</p>
          </Notice>
        </div>
      ) : null}
      {page.startsOver ? <StartsOver /> : null}
      {page.actions.length > 0 ? (
        <ActionsTable {...{ today, maySettle, network, answer }} actions={page.actions} settled={filter === "done"} />
      ) : (
        <Empty title={t(`actions.empty.${filter}`)} level={2}>
          {t(`actions.empty.${filter}Text`)}
        </Empty>
      )}
      <Pagination newer={turn("newer", page.newer)} older={turn("older", page.older)} />
    </Page>
  );
}
