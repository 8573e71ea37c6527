import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { itemKinds } from "../domain/items/rules.ts";
import { invite, listOpenInvitations, revokeInvitation } from "../domain/memberships/invitations.server.ts";
import { listMembers } from "../domain/memberships/memberships.server.ts";
import { listEvents } from "../domain/tenants/events.server.ts";
import { getTenant, setTenantState, setTrust } from "../domain/tenants/network.server.ts";
import { tenantActSchema } from "../domain/tenants/network-schema.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { SpacePage } from "../views/national/space-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => data?.space.name ?? t("common.failure.missing.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "network_admin", async ({ db, url }) => {
    const space = await getTenant(db, args.params.slug ?? "");
    return {
      space,
      admins: await listMembers(db, space.id, "admin"),
      invitations: (await listOpenInvitations(db, space.id)).filter(({ role }) => role === "admin"),
      events: await listEvents(db, space.id),
      done: url.searchParams.get("done"),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "network_admin", async ({ form, act }) => {
    const deed = readInput(tenantActSchema, form.values);
    const done = await act(async (db) => {
      const space = await getTenant(db, args.params.slug ?? "");
      switch (deed.intent) {
        case "state":
          await setTenantState(db, space.id, deed.state);
          return deed.state;
        case "trust":
          for (const kind of itemKinds) await setTrust(db, space.id, kind, deed[kind]);
          return "trust";
        case "invite":
          await invite(db, space.id, { email: deed.email, role: "admin", locale: space.language });
          return "invited";
        case "revoke": {
          const open = await listOpenInvitations(db, space.id);
          // Sent twice, the second finds nothing left to take back.
          if (open.some(({ id }) => id === deed.invitation)) await revokeInvitation(db, space.id, deed.invitation);
          return "revoked";
        }
      }
    });
    return redirect(`/national/spaces/${args.params.slug}?done=${done}`);
  });

export default function Space() {
  return <SpacePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
