import type { PostPage as Posts } from "../../domain/news/listing.server.ts";
import type { PostFilter } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import { StartsOver } from "../starts-over.tsx";
import { NothingYet } from "./first-steps.tsx";
import { PostFilterNav } from "./post-filter.tsx";
import type { DeskSpace } from "./post-page.tsx";
import { PostsTable } from "./posts-table.tsx";

type ListPageProps = { space: DeskSpace; filter: PostFilter; page: Posts };

/** All posts of the space, the latest begun first. */
export function ListPage({ space, filter, page }: ListPageProps) {
  const t = useTranslate();
  const base = `/${space.slug}/manage/news`;
  const turn = (name: "newer" | "older", cursor: string | null) =>
    cursor && `${base}?${new URLSearchParams({ ...(filter === "all" ? {} : { status: filter }), [name]: cursor })}`;
  return (
    <Page
      title={t("editor.list.title")}
      size="work"
      kicker={<a href={`/${space.slug}/manage`}>{space.name}</a>}
      head={<PostFilterNav chosen={filter} base={base} />}
    >
      {page.startsOver ? <StartsOver /> : null}
      {space.writable ? (
        <div className="mb-8">
          <ButtonLink to={`${base}/new`} look="primary">
            {t("editor.overview.write")}
          </ButtonLink>
        </div>
      ) : null}
      {page.posts.length > 0 ? (
        <PostsTable posts={page.posts} spaceSlug={space.slug} />
      ) : (
        <None filter={filter} base={base} />
      )}
      <Pagination newer={turn("newer", page.newer)} older={turn("older", page.older)} />
    </Page>
  );
}

function None({ filter, base }: { filter: PostFilter; base: string }) {
  const t = useTranslate();
  if (filter === "all") return <NothingYet />;
  return (
    <Empty title={t("editor.list.none.title")} level={2} action={<a href={base}>{t("editor.list.none.action")}</a>}>
      {t("editor.list.none.text")}
    </Empty>
  );
}
