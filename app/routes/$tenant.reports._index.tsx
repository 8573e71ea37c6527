import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPublishedReports } from "../domain/reports/published-list.server.ts";
import { getSpaceHead } from "../domain/tenants/space-head.server.ts";
import { tenantLoader } from "../http/loaders.server.ts";
import { readTurn } from "../http/turn.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Empty } from "../ui/empty.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { describePage } from "../views/describe-page.ts";
import { ReportList } from "../views/report/report-list.tsx";
import { SpacePage } from "../views/spaces/space-page.tsx";
import { StartsOver } from "../views/starts-over.tsx";

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, locale, url }) => ({
    locale,
    path: `/${tenant.slug}/reports`,
    space: await getSpaceHead(db, tenant, role),
    ...(await listPublishedReports(db, tenant.id, { turn: readTurn(url) })),
  }));

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const title = loadedTranslate(data.locale)("reports.space.title", { space: data.space.name });
  return describePage(matches, { path: data.path, title });
};

export default function SpaceReportsPage() {
  const { space, path, reports, startsOver, newer, older } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const turn = (name: "newer" | "older", cursor: string | null) =>
    cursor && `${path}?${new URLSearchParams({ [name]: cursor })}`;
  return (
    <SpacePage space={space} title={t("reports.space.title", { space: space.name })}>
      {startsOver ? <StartsOver /> : null}
      {reports.length > 0 ? (
        <ReportList reports={reports} spaceSlug={space.slug} />
      ) : (
        <Empty level={2} title={t("reports.space.emptyTitle")}>
          {t("reports.space.emptyText", { space: space.name })}
        </Empty>
      )}
      <Pagination newer={turn("newer", newer)} older={turn("older", older)} />
    </SpacePage>
  );
}
