import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countOpenActions, listActions } from "../domain/actions/listing.server.ts";
import { readFilter } from "../domain/actions/rules.ts";
import { settlingSchema } from "../domain/actions/schema.ts";
import { settleAction } from "../domain/actions/settling.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { readInput } from "../domain/input.ts";
import { memberAction } from "../http/actions.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { readTurn } from "../http/turn.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { ActionsPage } from "../views/actions/actions-page.tsx";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, now, url }) => {
    const today = todayIn(now);
    const filter = readFilter(url.searchParams.get("show"));
    return {
      space: { slug: tenant.slug, name: tenant.name },
      maySettle: tenant.state === "active",
      filter,
      today,
      page: await listActions(db, { tenantId: tenant.id, filter, today, turn: readTurn(url) }),
      counted: await countOpenActions(db, tenant.id, today),
      done: url.searchParams.get("done"),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "coordinator", async ({ form, act, tenant }) => {
    const settling = readInput(settlingSchema, form.values);
    await act((db) => settleAction(db, tenant.id, settling));
    const done = settling.state === "open" ? "reopened" : "settled";
    return redirect(`/${tenant.slug}/manage/actions?${new URLSearchParams({ done })}`);
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => `${t("actions.page")}: ${data?.space.name}`);

export default function SpaceActions() {
  const { space, ...list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActionsPage
      {...list}
      base={`/${space.slug}/manage/actions`}
      kicker={<a href={`/${space.slug}/manage`}>{space.name}</a>}
      answer={answer}
    />
  );
}
