import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { removeMember } from "../domain/memberships/memberships.server.ts";
import { changePassword, changeProfile, listOwnMemberships, listOwnSessions } from "../domain/people/account.server.ts";
import { eraseAccount } from "../domain/people/personal-data.server.ts";
import {
  erasureSchema,
  leavingSchema,
  passwordChangeSchema,
  profileSchema,
  themeSchema,
} from "../domain/people/schema.ts";
import { requirePassword } from "../domain/people/sign-in.server.ts";
import { accountAction } from "../http/actions.server.ts";
import { keepChoice, readTheme } from "../http/choices.server.ts";
import { accountLoader, notFound } from "../http/loaders.server.ts";
import { enter, forgetSession, leaveEverywhere } from "../http/sessions.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { AccountPage } from "../views/account/account-page.tsx";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("account.title"));

/** Whoever goes back after signing out on a shared computer finds nobody's account. */
export const headers = () => ({ "Cache-Control": "no-store" });

export const loader = (args: LoaderFunctionArgs) =>
  accountLoader(args, async ({ db, viewer, url }) => ({
    person: { name: viewer.name, email: viewer.email, locale: viewer.locale, nationalRole: viewer.nationalRole },
    theme: readTheme(args.request),
    memberships: await listOwnMemberships(db, viewer),
    sessions: await listOwnSessions(viewer, args.context.visit.session),
    done: url.searchParams.get("done"),
  }));

export const action = (args: ActionFunctionArgs) =>
  accountAction(args, async ({ form, act, viewer }) => {
    const { visit, clientAddress } = args.context;
    switch (form.text("intent")) {
      case "profile": {
        const profile = readInput(profileSchema, form.values);
        await act((db) => changeProfile(db, viewer, profile));
        keepChoice(visit, "language", profile.locale);
        return redirect("/account?done=profile");
      }
      case "theme":
        keepChoice(visit, "theme", readInput(themeSchema, form.values).theme);
        return redirect("/account?done=theme");
      case "leave": {
        const { tenant } = readInput(leavingSchema, form.values);
        await act((db) => removeMember(db, tenant, viewer.id));
        return redirect("/account?done=left");
      }
      case "password":
        await changePassword(viewer, readInput(passwordChangeSchema, form.values), clientAddress);
        await leaveEverywhere(visit, viewer.id);
        await enter(visit, viewer.id);
        return redirect("/account?done=password");
      case "sign-out":
        await leaveEverywhere(visit, viewer.id);
        return redirect("/login?done=signed_out_everywhere");
      case "erase":
        await requirePassword(
          viewer,
          readInput(erasureSchema, form.values).erasePassword,
          "erasePassword",
          clientAddress,
        );
        await act(eraseAccount);
        await forgetSession(visit);
        return redirect("/login?done=erased");
      default:
        throw notFound();
    }
  });

export default function Account() {
  const loaded = useLoaderData<typeof loader>();
  return <AccountPage {...loaded} answer={useActionData<typeof action>()} />;
}
