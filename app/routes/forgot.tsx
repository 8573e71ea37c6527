import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { requestReset } from "../domain/people/reset.server.ts";
import { resetRequestSchema } from "../domain/people/schema.ts";
import { publicAction } from "../http/actions.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { ForgotPage } from "../views/sign-in/forgot-page.tsx";
import { ResetSent } from "../views/sign-in/reset-sent.tsx";

export const handle = { nav: "none" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => t(data?.sent ? "auth.forgot.sent.title" : "auth.forgot.title"));

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ url }) => ({ sent: url.searchParams.get("done") === "sent" }));

export const action = (args: ActionFunctionArgs) =>
  publicAction(args, async ({ form }) => {
    const { email } = readInput(resetRequestSchema, form.values);
    await requestReset(email, args.context.clientAddress);
    return redirect("/forgot?done=sent");
  });

export default function Forgot() {
  const { sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return sent && !answer ? <ResetSent /> : <ForgotPage answer={answer} />;
}
