import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getReport } from "../domain/reports/desk.server.ts";
import { draftSource } from "../domain/reports/draft-source.ts";
import { renderReport } from "../domain/reports/report-content.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { PreviewNotice } from "../views/desk/preview-notice.tsx";
import { ReportPage } from "../views/report/report-page.tsx";
import { textWords } from "../views/text-words.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, t }) => {
    const report = await getReport(db, tenant.id, requireUuid(args.params.id));
    const content = renderReport(draftSource(report, tenant), textWords(translator(report.draft.language)));
    return {
      id: report.id,
      space: { slug: tenant.slug },
      content: { ...content, title: content.title || t("editor.untitled") },
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t("editor.preview.title"));

export default function PreviewReport() {
  const { id, space, content } = useLoaderData<typeof loader>();
  return <ReportPage report={content} notices={<PreviewNotice spaceSlug={space.slug} kind="report" id={id} />} />;
}
