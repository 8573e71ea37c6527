import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { listRoundNames, saveRound } from "../domain/series/rounds.server.ts";
import { roundSchema } from "../domain/series/schema.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { NewRoundPage } from "../views/series/new-pages.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("series.newRound"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, locale }) => ({
    id: randomUUID(),
    others: await listRoundNames(db),
    locale,
  }));

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "reviewer", async ({ form, act }) => {
    const round = readInput(roundSchema, form.values);
    const slug = await act((db) => saveRound(db, round));
    return redirect(`/national/rounds/${slug}?done=saved`);
  });

export default function NewRound() {
  return <NewRoundPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
