import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConferences } from "../domain/conferences/reading.server.ts";
import { readThread } from "../domain/conferences/thread.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { listNews } from "../domain/news/reading.server.ts";
import { countSpaces, listSpaces } from "../domain/tenants/directory.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Opening } from "../ui/opening.tsx";
import { ConferenceThread } from "../views/conference/conference-thread.tsx";
import { describePage } from "../views/describe-page.ts";
import { HomeLatest } from "../views/home-latest.tsx";
import { HomeSpaces } from "../views/spaces/home-spaces.tsx";

/** Conferences to come, posts beside them, and lines of spaces. */
const shown = { next: 3, posts: 4, spaces: 10 };

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, viewer, locale, now }) => {
    const ownTenants = viewer?.spaces.map(({ id }) => id) ?? [];
    const today = todayIn(now);
    const thread = await readThread(db, today);
    const next = await listConferences(db, { show: "upcoming", today, limit: shown.next });
    const { posts } = await listNews(db, { ownTenants, limit: shown.posts });
    const counts = await countSpaces(db);
    const { spaces } = await listSpaces(db, { states: ["active"], language: locale, limit: shown.spaces });
    return { locale, today, thread, next: next.conferences, posts, counts, spaces };
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
  const { today, thread, next, posts, counts, spaces } = useLoaderData<typeof loader>();
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
      <ConferenceThread thread={thread} today={today} />
      <div className="inset">
        <HomeLatest next={next} posts={posts} begun={thread.by === "year" || thread.past.length > 0} />
        {spaces.length > 0 ? <HomeSpaces counts={counts} spaces={spaces} /> : null}
      </div>
    </div>
  );
}
