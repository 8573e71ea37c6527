import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import {
  acceptInvitation,
  acceptInvitationAsNew,
  findInvitation,
  type Invitation,
  isInvited,
} from "../domain/people/invitation.server.ts";
import { newAccountSchema } from "../domain/people/schema.ts";
import type { Viewer } from "../domain/people/viewer.server.ts";
import { Refusal } from "../domain/refusal.ts";
import { publicAction } from "../http/actions.server.ts";
import { keepChoice } from "../http/choices.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { enter } from "../http/sessions.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { InvitationGone } from "../views/sign-in/invitation-gone.tsx";
import { InvitationPage } from "../views/sign-in/invitation-page.tsx";

export const handle = { nav: "none" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) =>
    data?.invitation
      ? t("auth.invitation.title", { space: data.invitation.tenantName })
      : t("auth.invitation.gone.title"),
  );

/** The address opens a door: no cache keeps what is behind it. */
export const headers = () => ({ "Cache-Control": "no-store" });

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ viewer }) => {
    const invitation = await findInvitation(args.params.token ?? "");
    if (!invitation) return data({ invitation: null }, { status: 404 });
    const { tenantName, email, role } = invitation;
    const shown = { tenantName, email, role, way: wayIn(invitation, viewer), signedInAs: viewer?.email ?? null };
    return data({ invitation: shown }, { status: 200 });
  });

export const action = (args: ActionFunctionArgs) =>
  publicAction(args, async ({ form, act, viewer }) => {
    const token = args.params.token ?? "";
    if (form.text("intent") === "accept") {
      if (!viewer) return redirect(`/login?${new URLSearchParams({ to: `/invitation/${token}` })}`);
      const invitation = await findInvitation(token);
      if (invitation && !isInvited(viewer, invitation)) throw new Refusal("invitation_other_address");
      const slug = await act((db) => acceptInvitation(db, token));
      return redirect(`/${slug}?done=welcome`);
    }
    const person = readInput(newAccountSchema, form.values);
    const { userId, tenantSlug } = await acceptInvitationAsNew(token, person);
    keepChoice(args.context.visit, "language", person.locale);
    await enter(args.context.visit, userId);
    return redirect(`/${tenantSlug}?done=welcome`);
  });

export default function InvitationRoute() {
  const { invitation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { token = "" } = useParams();
  if (!invitation) return <InvitationGone />;
  return <InvitationPage invitation={invitation} here={`/invitation/${token}`} answer={answer} />;
}

/** What the reader does about the invitation, by who she is. */
function wayIn(invitation: Invitation, viewer: Viewer | null): "create" | "sign-in" | "accept" | "other" {
  if (!viewer) return invitation.hasAccount ? "sign-in" : "create";
  return isInvited(viewer, invitation) ? "accept" : "other";
}
