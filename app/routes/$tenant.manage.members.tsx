import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { mailIsSent } from "../domain/mails/mode.server.ts";
import { invite, listOpenInvitations, revokeInvitation } from "../domain/memberships/invitations.server.ts";
import { changeRole, handOver, listMembers, removeMember } from "../domain/memberships/memberships.server.ts";
import {
  invitationChoiceSchema,
  invitationSchema,
  memberChoiceSchema,
  roleChangeSchema,
} from "../domain/memberships/schema.ts";
import { memberAction } from "../http/actions.server.ts";
import { memberLoader, notFound } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import type { DoneKey } from "../views/members/done-notice.tsx";
import { MembersPage } from "../views/members/members-page.tsx";

export const handle = { nav: "space" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("members.page"));

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, role, viewer, url }) => {
    const { slug, name, language, state } = tenant;
    return {
      space: { slug, name, language, archived: state === "archived" },
      members: await listMembers(db, tenant.id),
      invitations: await listOpenInvitations(db, tenant.id),
      me: viewer.id,
      mayChange: role === "admin" && state === "active",
      done: url.searchParams.get("done"),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "coordinator", async ({ form, act, tenant, viewer }) => {
    const back = (done: DoneKey) => redirect(`/${tenant.slug}/manage/members?${new URLSearchParams({ done })}`);
    switch (form.text("intent")) {
      case "invite": {
        const invitation = readInput(invitationSchema, form.values);
        await act((db) => invite(db, tenant.id, invitation));
        return back(mailIsSent() ? "invited" : "kept");
      }
      case "revoke": {
        const { invitation } = readInput(invitationChoiceSchema, form.values);
        await act((db) => revokeInvitation(db, tenant.id, invitation));
        return back("revoked");
      }
      case "role": {
        const { user, role } = readInput(roleChangeSchema, form.values);
        await act((db) => changeRole(db, tenant.id, user, role));
        return back("role");
      }
      case "remove": {
        const { user } = readInput(memberChoiceSchema, form.values);
        await act((db) => removeMember(db, tenant.id, user));
        return back("removed");
      }
      case "handOver": {
        const { user } = readInput(memberChoiceSchema, form.values);
        await act((db) => handOver(db, tenant.id, user));
        return back("handedOver");
      }
      case "leave":
        await act((db) => removeMember(db, tenant.id, viewer.id));
        return redirect("/account?done=left");
      default:
        throw notFound();
    }
  });

export default function Members() {
  return <MembersPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
