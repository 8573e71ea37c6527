import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listChoices } from "../domain/conferences/choices.server.ts";
import { blankConference, copyEdition, listEditions } from "../domain/conferences/copy.server.ts";
import { memberLoader, notFound } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { NewConferencePage } from "../views/conference-editor/new-conference-page.tsx";
import { deskSpace } from "../views/desk/desk-space.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, url }) => {
    const space = deskSpace(tenant, "conference");
    if (!space.writable) throw notFound();
    const choices = await listChoices(db, tenant.id);
    const blank = blankConference(tenant.language, choices.own.country, choices.own.areas);
    const copied = await copyEdition(db, url.searchParams.get("copy"), blank);
    return {
      id: randomUUID(),
      space,
      choices,
      draft: copied ?? blank,
      copied: copied !== null,
      editions: await listEditions(db, tenant.id),
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t("conferenceDesk.new"));

export default function NewConference() {
  return <NewConferencePage {...useLoaderData<typeof loader>()} />;
}
