import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConferences } from "../domain/conferences/reading.server.ts";
import { conferencesAddress, readConferencesRequest } from "../domain/conferences/reading-request.ts";
import { todayIn } from "../domain/dates/today.ts";
import { getSpaceHead } from "../domain/tenants/space-head.server.ts";
import { tenantLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Empty } from "../ui/empty.tsx";
import { ConferenceList } from "../views/conference/conference-list.tsx";
import { ConferencePages } from "../views/conference/conference-pages.tsx";
import { ConferenceTabs } from "../views/conference/conference-tabs.tsx";
import { describePage } from "../views/describe-page.ts";
import { SpacePage } from "../views/spaces/space-page.tsx";
import { StartsOver } from "../views/starts-over.tsx";

const pageSize = 20;

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, locale, now, url }) => {
    const { show, turn, startsOver } = readConferencesRequest(url.searchParams);
    const asked = { show, today: todayIn(now), filter: { tenantId: tenant.id }, turn, limit: pageSize };
    const { conferences, before, after } = await listConferences(db, asked);
    const path = `/${tenant.slug}/conferences`;
    return {
      locale,
      path,
      show,
      space: await getSpaceHead(db, tenant, role),
      conferences,
      startsOver,
      before: before && conferencesAddress(path, { show }, { towards: "before", from: before }),
      after: after && conferencesAddress(path, { show }, { towards: "after", from: after }),
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const title = loadedTranslate(data.locale)("conferences.space.title", { space: data.space.name });
  return describePage(matches, { path: conferencesAddress(data.path, { show: data.show }), title });
};

export default function SpaceConferencesPage() {
  const { space, path, show, conferences, startsOver, before, after } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <SpacePage space={space} title={t("conferences.space.title", { space: space.name })}>
      <div className="tabs-in-page">
        <ConferenceTabs path={path} chosen={{ show }} />
      </div>
      {startsOver ? <StartsOver /> : null}
      {conferences.length > 0 ? (
        <ConferenceList show={show} conferences={conferences} host={space.name} />
      ) : (
        <Empty level={2} title={t(`conferences.list.empty.${show}.title`)}>
          {t(`conferences.space.empty.${show}`, { space: space.name })}
        </Empty>
      )}
      <ConferencePages before={before} after={after} />
    </SpacePage>
  );
}
