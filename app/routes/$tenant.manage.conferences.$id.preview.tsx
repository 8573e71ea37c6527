import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renderConference } from "../domain/conferences/conference-content.server.ts";
import { getConference } from "../domain/conferences/desk.server.ts";
import { previewConference } from "../domain/conferences/preview.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { ConferencePage } from "../views/conference/conference-page.tsx";
import { PreviewNotice } from "../views/desk/preview-notice.tsx";
import { textWords } from "../views/text-words.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, t, now }) => {
    const conference = await getConference(db, tenant.id, requireUuid(args.params.id));
    const source = await previewConference(db, tenant, conference);
    const words = (language: typeof source.language) => textWords(translator(language));
    const content = renderConference(source, { words, today: todayIn(now) });
    return {
      id: conference.id,
      space: { slug: tenant.slug },
      content: { ...content, title: content.title || t("editor.untitled") },
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t("editor.preview.title"));

export default function PreviewConference() {
  const { id, space, content } = useLoaderData<typeof loader>();
  const notice = <PreviewNotice spaceSlug={space.slug} kind="conference" id={id} />;
  return <ConferencePage conference={content} notices={notice} />;
}
