import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renderConference } from "../domain/conferences/conference-content.server.ts";
import { getConference } from "../domain/conferences/reading-conference.server.ts";
import { todayIn } from "../domain/dates/today.ts";
import { includesRole, tenantLoader } from "../http/loaders.server.ts";
import { translator } from "../i18n/translator.server.ts";
import { ConferencePage } from "../views/conference/conference-page.tsx";
import { describePage } from "../views/describe-page.ts";
import { textWords } from "../views/text-words.ts";

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, now }) => {
    const { id, ...source } = await getConference(db, tenant, args.params.slug ?? "");
    const words = (language: typeof source.language) => textWords(translator(language));
    return {
      path: `/${tenant.slug}/conferences/${args.params.slug}`,
      conference: renderConference(source, { words, today: todayIn(now) }),
      edit: includesRole(role, "coordinator") ? `/${tenant.slug}/manage/conferences/${id}` : undefined,
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const { title, lede, visibility } = data.conference;
  return describePage(matches, { path: data.path, title, description: lede, hidden: visibility !== "public" });
};

export default function Conference() {
  const { conference, edit } = useLoaderData<typeof loader>();
  return <ConferencePage conference={conference} edit={edit} />;
}
