import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listNews, listTags } from "../domain/news/reading.server.ts";
import { newsAddress, readNewsRequest } from "../domain/news/reading-request.ts";
import { listSpaces } from "../domain/tenants/directory.server.ts";
import { maySlugBeTenant } from "../domain/tenants/reserved-slugs.ts";
import { findTenantBySlug } from "../domain/tenants/tenants.server.ts";
import { notFound, publicLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { describePage } from "../views/describe-page.ts";
import { NewsFilter } from "../views/reading/news-filter.tsx";
import { NewsList } from "../views/reading/news-list.tsx";
import { newsTitle } from "../views/reading/news-title.ts";
import { StartsOver } from "../views/starts-over.tsx";

const pageSize = 20;
/** More spaces than this are not offered in a list; each has its own page of news. */
const maxChoices = 100;

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, viewer, locale, url }) => {
    const { startsOver, turn, ...chosen } = readNewsRequest(url.searchParams);
    const space = chosen.space === null ? null : await requireSpace(db, chosen.space);
    const filter = { tenantId: space?.id ?? null, tag: chosen.tag, language: chosen.language };
    const ownTenants = viewer?.spaces.map(({ id }) => id) ?? [];
    const { posts, newer, older } = await listNews(db, { filter, ownTenants, turn, limit: pageSize });
    const choices = await listSpaces(db, { states: ["active"], language: locale, limit: maxChoices });
    return {
      locale,
      posts,
      chosen: { ...chosen, spaceName: space?.name ?? null },
      tags: await listTags(db, posts),
      spaces: choices.next ? null : choices.spaces.map(({ slug, name }) => ({ slug, name })),
      startsOver,
      newer: newer && newsAddress("/news", chosen, { towards: "newer", from: newer }),
      older: older && newsAddress("/news", chosen, { towards: "older", from: older }),
    };
  });

async function requireSpace(db: Parameters<typeof findTenantBySlug>[0], slug: string) {
  const space = maySlugBeTenant(slug) ? await findTenantBySlug(db, slug) : undefined;
  if (!space) throw notFound();
  return space;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const title = newsTitle(loadedTranslate(data.locale), data.chosen);
  return describePage(matches, { path: newsAddress("/news", data.chosen), title });
};

export default function NewsPage() {
  const { posts, chosen, spaces, tags, startsOver, newer, older } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const narrowed = chosen.space ?? chosen.tag ?? chosen.language;
  const none = narrowed ? "none" : "empty";
  return (
    <Page
      title={newsTitle(t, chosen)}
      lede={t("news.list.lede")}
      head={<NewsFilter chosen={chosen} spaces={spaces} tags={tags} />}
      thread="spine"
    >
      {startsOver ? <StartsOver /> : null}
      {posts.length > 0 ? (
        <NewsList posts={posts} />
      ) : (
        <Empty level={2} title={t(`news.list.${none}.title`)}>
          {t(`news.list.${none}.text`)}
        </Empty>
      )}
      <Pagination newer={newer} older={older} />
    </Page>
  );
}
