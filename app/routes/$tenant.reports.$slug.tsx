import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPublishedReport } from "../domain/reports/reading.server.ts";
import { renderReport } from "../domain/reports/report-content.server.ts";
import { includesRole, tenantLoader } from "../http/loaders.server.ts";
import { translator } from "../i18n/translator.server.ts";
import { describePage } from "../views/describe-page.ts";
import { ReportPage } from "../views/report/report-page.tsx";
import { textWords } from "../views/text-words.ts";

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, viewer }) => {
    const signedIn = viewer !== null;
    const { id, ...source } = await getPublishedReport(db, tenant, args.params.slug ?? "", { signedIn });
    return {
      path: `/${tenant.slug}/reports/${args.params.slug}`,
      report: renderReport(source, textWords(translator(source.text.language))),
      edit: includesRole(role, "coordinator") ? `/${tenant.slug}/manage/reports/${id}` : undefined,
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const { title, lede, publishedAt, visibility } = data.report;
  const hidden = visibility !== "public";
  return describePage(matches, { path: data.path, title, description: lede, publishedAt, hidden });
};

export default function Report() {
  const { report, edit } = useLoaderData<typeof loader>();
  return <ReportPage report={report} edit={edit} />;
}
