import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listChoices } from "../domain/conferences/choices.server.ts";
import { renderConference } from "../domain/conferences/conference-content.server.ts";
import { getConference } from "../domain/conferences/desk.server.ts";
import { previewConference } from "../domain/conferences/preview.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { mayEdit } from "../domain/items/rules.ts";
import { memberAction } from "../http/actions.server.ts";
import { workOnConference } from "../http/conference-desk.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { EditConferencePage } from "../views/conference-editor/edit-conference-page.tsx";
import { deskSpace } from "../views/desk/desk-space.ts";
import { textWords } from "../views/text-words.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, now, url }) => {
    const conference = await getConference(db, tenant.id, requireUuid(args.params.id));
    const space = deskSpace(tenant, "conference");
    const today = todayIn(now);
    const open = mayEdit(conference) && space.writable;
    const readable = !open && !(conference.state === "discarded" && conference.liveSlug !== null);
    const source = readable ? await previewConference(db, tenant, conference) : null;
    return {
      conference,
      space,
      today,
      choices: open ? await listChoices(db, tenant.id, conference.draft.coHostIds) : null,
      content: source && renderConference(source, { words: (language) => textWords(translator(language)), today }),
      done: url.searchParams.get("done"),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "coordinator", (acting) => workOnConference(acting, requireUuid(args.params.id)));

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => data?.conference.draft.title || t("editor.untitled"));

export default function EditConference() {
  return <EditConferencePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
