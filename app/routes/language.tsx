import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeLocale } from "../domain/people/account.server.ts";
import { publicAction } from "../http/actions.server.ts";
import { keepChoice } from "../http/choices.server.ts";
import { localPath } from "../http/local-path.ts";
import { isLocale } from "../i18n/locales.ts";

/** Choosing takes a form; the address alone shows the portal. */
export const loader = () => redirect("/");

/** Changes the language, in this browser and for the person who is signed in, and goes back to the same page. */
export const action = (args: ActionFunctionArgs) =>
  publicAction(args, async ({ form, act, viewer }) => {
    const locale = form.text("locale");
    if (isLocale(locale)) {
      if (viewer) await act((db) => changeLocale(db, viewer, locale));
      keepChoice(args.context.visit, "language", locale);
    }
    return redirect(localPath(form.text("to")) ?? "/");
  });
