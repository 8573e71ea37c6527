import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { makeContent } from "../domain/mails/content.ts";
import { getMail } from "../domain/mails/mails.server.ts";
import { mailIsSent, portalOrigin } from "../domain/mails/mode.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { MailPage } from "../views/mails/mail-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("mail.outbox.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "network_admin", async ({ db }) => {
    const isSent = mailIsSent();
    const { content, ...mail } = await getMail(db, requireUuid(args.params.id), { withContent: !isSent });
    const setting = { locale: mail.locale, t: translator(mail.locale), origin: portalOrigin() };
    return { mail, isSent, content: content && makeContent(content, setting) };
  });

export default function Mail() {
  return <MailPage {...useLoaderData<typeof loader>()} />;
}
