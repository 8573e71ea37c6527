import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listCoHosting } from "../domain/conferences/asking.server.ts";
import { answerCoHosting } from "../domain/conferences/lifecycle.server.ts";
import { withDates } from "../domain/conferences/listing.server.ts";
import { coHostingSchema } from "../domain/conferences/schema.ts";
import { todayIn } from "../domain/dates/today.ts";
import { readInput } from "../domain/input.ts";
import { listTexts } from "../domain/items/listing.server.ts";
import { textFilters } from "../domain/items/rules.ts";
import { memberAction } from "../http/actions.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { readTurn } from "../http/turn.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { ConferencesPage } from "../views/conference-editor/conferences-page.tsx";
import { deskSpace } from "../views/desk/desk-space.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, now, url }) => {
    const filter = textFilters.find((name) => name === url.searchParams.get("status")) ?? "all";
    const { texts, ...page } = await listTexts(db, tenant.id, { kind: "conference", filter, turn: readTurn(url) });
    return {
      space: deskSpace(tenant, "conference"),
      filter,
      page: { ...page, texts: await withDates(db, tenant.id, texts, todayIn(now)) },
      coHosting: await listCoHosting(db, tenant.id, ["asked", "accepted", "declined"]),
      done: url.searchParams.get("done"),
    };
  });

/** The space answers another one's question whether it co-organises. */
export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "coordinator", async ({ form, act, tenant }) => {
    const { intent, conference } = readInput(coHostingSchema, form.values);
    await act((db) => answerCoHosting(db, tenant.id, conference, intent === "accept"));
    const page = form.text("from") === "overview" ? "manage" : "manage/conferences";
    return redirect(`/${tenant.slug}/${page}?done=${intent}`);
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => `${t("editor.list.titles.conference")}: ${data?.space.name}`);

export default function Conferences() {
  return <ConferencesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
