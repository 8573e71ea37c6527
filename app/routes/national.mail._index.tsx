import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listMails } from "../domain/mails/mails.server.ts";
import { mailIsSent } from "../domain/mails/mode.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { OutboxPage } from "../views/mails/outbox-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("mail.outbox.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "network_admin", async ({ db, url }) => ({
    ...(await listMails(db, url.searchParams.get("before"))),
    isSent: mailIsSent(),
  }));

export default function Outbox() {
  return <OutboxPage {...useLoaderData<typeof loader>()} />;
}
