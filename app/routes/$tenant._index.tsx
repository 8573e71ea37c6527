import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConferences } from "../domain/conferences/reading.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { listNews, noFilter } from "../domain/news/reading.server.ts";
import { listLatestReports } from "../domain/reports/latest.server.ts";
import { getAbout } from "../domain/tenants/about.server.ts";
import { getSpaceHead } from "../domain/tenants/space-head.server.ts";
import { tenantLoader } from "../http/loaders.server.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Empty } from "../ui/empty.tsx";
import { describePage } from "../views/describe-page.ts";
import { Welcome } from "../views/sign-in/welcome.tsx";
import { SpaceAside, saysAnything } from "../views/spaces/space-aside.tsx";
import { SpaceHappenings } from "../views/spaces/space-happenings.tsx";
import { SpacePage } from "../views/spaces/space-page.tsx";

/** Knots of each kind. */
const shown = { next: 3, past: 3, posts: 6, reports: 3 };

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, url, now }) => {
    const about = { today: todayIn(now), filter: { tenantId: tenant.id } };
    const next = await listConferences(db, { ...about, show: "upcoming", limit: shown.next });
    const past = await listConferences(db, { ...about, show: "past", limit: shown.past });
    const news = await listNews(db, { filter: { ...noFilter, tenantId: tenant.id }, limit: shown.posts });
    const { areas, contactEmail } = await getAbout(db, tenant.id);
    const { coordinatedBy, language } = tenant;
    return {
      space: await getSpaceHead(db, tenant, role),
      next: next.conferences,
      past: past.conferences,
      posts: news.posts,
      reports: await listLatestReports(db, tenant.id, shown.reports),
      more: { conferences: next.after !== null || past.after !== null, news: news.older !== null },
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
  const { space, next, past, posts, reports, more, aside, hasJoined } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const isNew = next.length + past.length + posts.length + reports.length === 0;
  return (
    <SpacePage
      space={space}
      notice={hasJoined ? <Welcome space={space.name} /> : null}
      aside={saysAnything(aside) ? <SpaceAside {...aside} /> : null}
    >
      {isNew ? (
        <Empty level={2} title={t("spaces.home.empty.title")}>
          {t("spaces.home.empty.text")}
        </Empty>
      ) : (
        <SpaceHappenings spaceName={space.name} {...{ next, past, posts, reports }} />
      )}
      <ul className="links mt-8">
        {more.conferences ? (
          <li>
            <a href={`/${space.slug}/conferences`}>{t("conferences.space.all", { space: space.name })}</a>
          </li>
        ) : null}
        {more.news ? (
          <li>
            <a href={`/${space.slug}/news`}>{t("spaces.home.all", { space: space.name })}</a>
          </li>
        ) : null}
      </ul>
    </SpacePage>
  );
}
