import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { landingPath } from "../domain/people/landing.ts";
import { signInSchema } from "../domain/people/schema.ts";
import { signIn } from "../domain/people/sign-in.server.ts";
import { publicAction } from "../http/actions.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { localPath } from "../http/local-path.ts";
import { readPending } from "../http/pending-form.ts";
import { enter } from "../http/sessions.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { AlreadySignedIn } from "../views/sign-in/already-signed-in.tsx";
import { LoginPage } from "../views/sign-in/login-page.tsx";
import { SendAgain } from "../views/sign-in/send-again.tsx";

export const handle = { nav: "none" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("auth.login.title"));

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ viewer, url }) => ({
    signedIn: viewer && { name: viewer.name, email: viewer.email, onward: wayOn(url) ?? landingPath(viewer) },
    done: url.searchParams.get("done"),
  }));

export const action = (args: ActionFunctionArgs) =>
  publicAction(args, async ({ form }) => {
    const { visit, clientAddress } = args.context;
    const pending = readPending(form.text("pending"));
    const userId = await signIn(readInput(signInSchema, form.values), clientAddress);
    await enter(visit, userId);
    if (pending) return { ok: true as const, pending };
    const { viewer } = await visit.read();
    return redirect(wayOn(new URL(args.request.url)) ?? (viewer ? landingPath(viewer) : "/"));
  });

export default function Login() {
  const { signedIn, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.ok) return <SendAgain form={answer.pending} />;
  if (signedIn) return <AlreadySignedIn {...signedIn} />;
  return <LoginPage answer={answer} done={done} />;
}

/** Where the person was going when she was asked to sign in. */
function wayOn(url: URL): string | null {
  return localPath(url.searchParams.get("to"));
}
