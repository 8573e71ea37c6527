import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listNews, noFilter } from "../domain/news/reading.server.ts";
import { getAbout } from "../domain/tenants/about.server.ts";
import { getSpaceHead } from "../domain/tenants/space-head.server.ts";
import { tenantLoader } from "../http/loaders.server.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Beads } from "../ui/beads.tsx";
import { Empty } from "../ui/empty.tsx";
import { describePage } from "../views/describe-page.ts";
import { NewsBead } from "../views/reading/news-bead.tsx";
import { Welcome } from "../views/sign-in/welcome.tsx";
import { SpaceAside, saysAnything } from "../views/spaces/space-aside.tsx";
import { SpacePage } from "../views/spaces/space-page.tsx";

const shown = 6;

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, url }) => {
    const space = await getSpaceHead(db, tenant, role);
    const { posts, older } = await listNews(db, { filter: { ...noFilter, tenantId: tenant.id }, limit: shown });
    const { areas, contactEmail } = await getAbout(db, tenant.id);
    const { coordinatedBy, language } = tenant;
    return {
      space,
      posts,
      hasMore: older !== null,
      aside: { coordinatedBy, language, areas, contactEmail },
      hasJoined: role !== null && url.searchParams.get("done") === "welcome",
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const { slug, name, summary } = data.space;
  return describePage(matches, { path: `/${slug}`, title: name, description: summary });
};

export default function SpaceHomePage() {
  const { space, posts, hasMore, aside, hasJoined } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <SpacePage
      space={space}
      notice={hasJoined ? <Welcome space={space.name} /> : null}
      aside={saysAnything(aside) ? <SpaceAside {...aside} /> : null}
    >
      {posts.length > 0 ? (
        <Beads>
          {posts.map((post) => (
            <NewsBead key={post.id} post={post} />
          ))}
        </Beads>
      ) : (
        <Empty level={2} title={t("spaces.home.empty.title")}>
          {t("spaces.home.empty.text")}
        </Empty>
      )}
      {hasMore ? (
        <p className="mt-8">
          <a href={`/${space.slug}/news`}>{t("spaces.home.all", { space: space.name })}</a>
        </p>
      ) : null}
    </SpacePage>
  );
}
