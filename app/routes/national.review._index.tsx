import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { itemKinds } from "../domain/items/rules.ts";
import { readPlace } from "../domain/review/place.server.ts";
import { listQueue, summariseQueue } from "../domain/review/queue.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { QueuePage } from "../views/review/queue-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("review.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, url }) => {
    const { place, startsOver } = readPlace(url.searchParams.get("after"));
    const kind = itemKinds.find((one) => one === url.searchParams.get("kind")) ?? null;
    const queue = await listQueue(db, place, kind);
    return {
      ...queue,
      summary: await summariseQueue(db),
      kind,
      isFirst: place === null,
      startsOver,
      done: url.searchParams.get("done"),
    };
  });

export default function Queue() {
  return <QueuePage {...useLoaderData<typeof loader>()} />;
}
