import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCoHosting, listOverduePlans, listUnreported } from "../domain/conferences/asking.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { listLatelyPublished, listOpenTexts } from "../domain/items/listing.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { Asking } from "../views/conference-editor/asking.tsx";
import { doneWords } from "../views/conference-editor/done-words.ts";
import { deskSpace } from "../views/desk/desk-space.ts";
import { DoneNotice } from "../views/desk/done-notice.tsx";
import { OverviewPage } from "../views/desk/overview-page.tsx";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, role, now, url }) => {
    const space = deskSpace(tenant, "news");
    const today = todayIn(now);
    return {
      space,
      open: await listOpenTexts(db, tenant.id),
      published: await listLatelyPublished(db, tenant.id),
      isAdmin: role === "admin",
      // A closed space cannot answer.
      requests: space.writable ? await listCoHosting(db, tenant.id, ["asked"]) : [],
      overdue: space.writable ? await listOverduePlans(db, tenant.id, today) : [],
      unreported: space.writable ? await listUnreported(db, tenant.id, today) : [],
      done: url.searchParams.get("done"),
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => `${t("common.nav.overview")}: ${data?.space.name}`);

export default function Overview() {
  const { requests, overdue, unreported, done, ...overview } = useLoaderData<typeof loader>();
  return (
    <OverviewPage
      {...overview}
      questions={requests.length + overdue.length + unreported.length}
      notice={<DoneNotice done={done} words={doneWords} />}
      asking={<Asking {...{ requests, overdue, unreported }} spaceSlug={overview.space.slug} />}
    />
  );
}
