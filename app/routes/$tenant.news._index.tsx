import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listNews, noFilter } from "../domain/news/reading.server.ts";
import { newsAddress, readNewsRequest } from "../domain/news/reading-request.ts";
import { getSpaceHead } from "../domain/tenants/space-head.server.ts";
import { tenantLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Empty } from "../ui/empty.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { describePage } from "../views/describe-page.ts";
import { NewsList } from "../views/reading/news-list.tsx";
import { SpacePage } from "../views/spaces/space-page.tsx";
import { StartsOver } from "../views/starts-over.tsx";

const pageSize = 20;

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, locale, url }) => {
    const { turn, startsOver } = readNewsRequest(url.searchParams);
    const filter = { ...noFilter, tenantId: tenant.id };
    const { posts, newer, older } = await listNews(db, { filter, turn, limit: pageSize });
    const path = `/${tenant.slug}/news`;
    return {
      locale,
      path,
      space: await getSpaceHead(db, tenant, role),
      posts,
      startsOver,
      newer: newer && newsAddress(path, {}, { towards: "newer", from: newer }),
      older: older && newsAddress(path, {}, { towards: "older", from: older }),
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const title = loadedTranslate(data.locale)("spaces.news.title", { space: data.space.name });
  return describePage(matches, { path: data.path, title });
};

export default function SpaceNewsPage() {
  const { space, posts, startsOver, newer, older } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <SpacePage space={space} title={t("spaces.news.title", { space: space.name })}>
      {startsOver ? <StartsOver /> : null}
      {posts.length > 0 ? (
        <NewsList posts={posts} withSpace={false} />
      ) : (
        <Empty level={2} title={t("spaces.news.empty.title")}>
          {t("spaces.news.empty.text", { space: space.name })}
        </Empty>
      )}
      <Pagination newer={newer} older={older} />
    </SpacePage>
  );
}
