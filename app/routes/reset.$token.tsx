import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { findReset, resetPassword } from "../domain/people/reset.server.ts";
import { resetSchema } from "../domain/people/schema.ts";
import { publicAction } from "../http/actions.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { leave } from "../http/sessions.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { ResetGone } from "../views/sign-in/reset-gone.tsx";
import { ResetPage } from "../views/sign-in/reset-page.tsx";

export const handle = { nav: "none" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => t(data?.email ? "auth.reset.title" : "auth.reset.gone.title"));

/** The address opens a door: no cache keeps what is behind it. */
export const headers = () => ({ "Cache-Control": "no-store" });

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async () => {
    const person = await findReset(args.params.token ?? "");
    return data({ email: person?.email ?? null }, { status: person ? 200 : 404 });
  });

export const action = (args: ActionFunctionArgs) =>
  publicAction(args, async ({ form }) => {
    await resetPassword(args.params.token ?? "", readInput(resetSchema, form.values).password);
    await leave(args.context.visit);
    return redirect("/login?done=password_reset");
  });

export default function Reset() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return email === null ? <ResetGone /> : <ResetPage email={email} answer={answer} />;
}
