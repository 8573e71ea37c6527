import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { publicAction } from "../http/actions.server.ts";
import { localPath } from "../http/local-path.ts";
import { leave } from "../http/sessions.server.ts";

/** Somebody who opens the address is shown the portal: signing out takes a form. */
export const loader = () => redirect("/");

export const action = (args: ActionFunctionArgs) =>
  publicAction(args, async ({ form }) => {
    await leave(args.context.visit);
    return redirect(localPath(form.text("to")) ?? "/login?done=signed_out");
  });
