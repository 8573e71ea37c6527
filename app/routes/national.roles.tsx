import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { listNationalTeam, setNationalRole } from "../domain/people/national-roles.server.ts";
import { nationalRoleSchema } from "../domain/people/national-schema.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { RolesPage } from "../views/national/roles-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("national.roles.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "network_admin", async ({ db, viewer, url }) => ({
    team: await listNationalTeam(db),
    me: viewer.id,
    done: url.searchParams.get("done"),
  }));

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "network_admin", async ({ form, act, viewer }) => {
    const asked = readInput(nationalRoleSchema, form.values);
    const role = asked.intent === "take" ? null : asked.role;
    await act((db) => setNationalRole(db, asked.email, role));
    const isOwn = asked.email.toLowerCase() === viewer.email.toLowerCase();
    if (isOwn && role !== "network_admin") return redirect(role === null ? "/" : "/national/review");
    return redirect(`/national/roles?done=${{ give: "given", change: "changed", take: "taken" }[asked.intent]}`);
  });

export default function Roles() {
  return <RolesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
