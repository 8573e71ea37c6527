import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { todayIn } from "../domain/dates/today.ts";
import { readInput } from "../domain/input.ts";
import { listGathered, readGatheredPlace } from "../domain/series/gathered.server.ts";
import { getRound, listRoundNames, saveRound } from "../domain/series/rounds.server.ts";
import { roundSchema } from "../domain/series/schema.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { RoundPage } from "../views/series/round-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => data?.round.name ?? t("common.failure.missing.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, locale, now, url }) => {
    const round = await getRound(db, args.params.slug ?? "");
    const cursor = url.searchParams.get("after");
    const place = readGatheredPlace(cursor);
    return {
      round,
      others: await listRoundNames(db),
      ...(await listGathered(db, { round: round.id }, place, todayIn(now))),
      isFirst: place === null,
      startsOver: cursor !== null && place === null,
      saved: url.searchParams.get("done") === "saved",
      locale,
    };
  });

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "reviewer", async ({ form, act }) => {
    const slug = await act(async (db) => {
      const { id } = await getRound(db, args.params.slug ?? "");
      return await saveRound(db, readInput(roundSchema, { ...form.values, id, slug: "" }));
    });
    return redirect(`/national/rounds/${slug}?done=saved`);
  });

export default function OneOfRounds() {
  return <RoundPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
