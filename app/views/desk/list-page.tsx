import type { ReactNode } from "react";
import type { ListedText, TextPage } from "../../domain/items/listing.server.ts";
import { desks, type ItemKind, type TextFilter } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import type { Column } from "../../ui/table.tsx";
import { StartsOver } from "../starts-over.tsx";
import { TextFilterNav } from "./text-filter.tsx";
import { TextsTable } from "./texts-table.tsx";

type ListPageProps<Row extends ListedText> = {
  kind: ItemKind;
  space: { slug: string; name: string; writable: boolean };
  filter: TextFilter;
  page: Omit<TextPage, "texts"> & { texts: Row[] };
  more?: readonly Column<Row>[];
  /** The way to a new one. */
  action: ReactNode;
  /** Stands in place of the table while there is none at all. */
  none: ReactNode;
  /** On top: what has just succeeded. */
  notice?: ReactNode;
  /** Below the list. */
  children?: ReactNode;
};

/** All texts of one kind in the space, the latest begun first. */
export function ListPage<Row extends ListedText>(props: ListPageProps<Row>) {
  const { kind, space, filter, page, more, action, none, notice, children } = props;
  const t = useTranslate();
  const base = `/${space.slug}/manage/${desks[kind]}`;
  const turn = (name: "newer" | "older", cursor: string | null) =>
    cursor && `${base}?${new URLSearchParams({ ...(filter === "all" ? {} : { status: filter }), [name]: cursor })}`;
  return (
    <Page
      title={t(`editor.list.titles.${kind}`)}
      size="work"
      kicker={<a href={`/${space.slug}/manage`}>{space.name}</a>}
      head={<TextFilterNav chosen={filter} base={base} />}
    >
      {notice}
      {page.startsOver ? <StartsOver /> : null}
      {space.writable ? <div className="mb-8">{action}</div> : null}
      {page.texts.length > 0 ? <TextsTable kind={kind} texts={page.texts} spaceSlug={space.slug} more={more} /> : null}
      {page.texts.length === 0 ? filter === "all" ? none : <None base={base} /> : null}
      <Pagination newer={turn("newer", page.newer)} older={turn("older", page.older)} />
      {children}
    </Page>
  );
}

function None({ base }: { base: string }) {
  const t = useTranslate();
  return (
    <Empty title={t("editor.list.none.title")} level={2} action={<a href={base}>{t("editor.list.none.action")}</a>}>
      {t("editor.list.none.text")}
    </Empty>
  );
}
