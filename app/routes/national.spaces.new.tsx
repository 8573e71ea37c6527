import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { listAreas } from "../domain/tenants/areas.server.ts";
import { createTenant } from "../domain/tenants/network.server.ts";
import { newTenantSchema } from "../domain/tenants/network-schema.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { NewSpacePage } from "../views/national/new-space-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("national.new.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "network_admin", async ({ db, locale }) => ({ areas: await listAreas(db), locale }));

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "network_admin", async ({ form, act }) => {
    const space = readInput(newTenantSchema, { ...form.values, areas: form.all("areas") });
    const slug = await act((db) => createTenant(db, space));
    return redirect(`/national/spaces/${slug}?done=created`);
  });

export default function NewSpace() {
  return <NewSpacePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
