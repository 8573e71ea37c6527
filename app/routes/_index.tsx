import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listNews } from "../domain/news/reading.server.ts";
import { listLatestBySpace } from "../domain/news/reading-latest.server.ts";
import { countSpaces, listSpaces } from "../domain/tenants/directory.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Opening } from "../ui/opening.tsx";
import { describePage } from "../views/describe-page.ts";
import { Garland } from "../views/reading/garland.tsx";
import { Beginning, HomeNews } from "../views/reading/home-news.tsx";
import { HomeSpaces } from "../views/spaces/home-spaces.tsx";

/** Knots on the thread, posts below it, and lines of spaces. */
const shown = { knots: 6, posts: 5, spaces: 10 };

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, viewer, locale }) => {
    const ownTenants = viewer?.spaces.map(({ id }) => id) ?? [];
    const latest = await listLatestBySpace(db, ownTenants, shown.knots);
    const { posts } = await listNews(db, { ownTenants, limit: shown.posts });
    const counts = await countSpaces(db);
    const { spaces } = await listSpaces(db, { states: ["active"], language: locale, limit: shown.spaces });
    return { locale, latest, posts, counts, spaces };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const t = loadedTranslate(data.locale);
  return describePage(matches, {
    path: "/",
    title: `${t("pages.home.tries")} ${t("pages.home.learns")}`,
    description: t("pages.home.lede"),
  });
};

export default function HomePage() {
  const { latest, posts, counts, spaces } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="wrap">
      <Opening
        size="home"
        title={
          <>
            {t("pages.home.tries")}
            <br />
            {t("pages.home.learns")}
          </>
        }
        lede={t("pages.home.lede")}
      />
      <Garland
        label={t("pages.home.thread")}
        knots={latest.map(({ id, publishedAt, spaceName, spaceSlug, slug, title, language }) => ({
          key: id,
          at: publishedAt,
          who: spaceName,
          href: `/${spaceSlug}/news/${slug}`,
          title,
          lang: language,
        }))}
      />
      <div className="inset">
        {posts.length > 0 ? <HomeNews posts={posts} /> : <Beginning />}
        {spaces.length > 0 ? <HomeSpaces counts={counts} spaces={spaces} /> : null}
      </div>
    </div>
  );
}
