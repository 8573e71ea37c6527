import type { ReactNode } from "react";
import type { ReportContent } from "../../domain/reports/report-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { VisibilityMark } from "../visibility-mark.tsx";
import { ReportBody } from "./report-body.tsx";
import { ReportFacts } from "./report-facts.tsx";

type ReportPageProps = {
  report: ReportContent;
  /** Under the title: what the reader must know of this showing of it. */
  notices?: ReactNode;
  /** Address of the editor, for those who may edit. */
  edit?: string;
};

/** A report as its readers see it; the preview of one, too. */
export function ReportPage({ report, notices, edit }: ReportPageProps) {
  const t = useTranslate();
  const { title, lede, language } = report;
  return (
    <article>
      <Page
        title={title}
        lang={language}
        kicker={<Kicker report={report} />}
        lede={lede ? <span lang={language}>{lede}</span> : undefined}
        head={<Head report={report} notices={notices} edit={edit} />}
        thread="spine"
        aside={
          <section>
            <h2>{t("reports.page.aside")}</h2>
            <ReportFacts report={report} />
          </section>
        }
        asideLabel={t("reports.page.aside")}
      >
        <ReportBody report={report} />
      </Page>
    </article>
  );
}

function Kicker({ report: { space, conference, form, language, visibility } }: { report: ReportContent }) {
  const t = useTranslate();
  return (
    <>
      <a href={`/${space.slug}`}>{space.name}</a>
      {conference ? (
        <a href={conference.href} lang={conference.language}>
          {conference.title}
        </a>
      ) : null}
      <span>{t(`reports.forms.${form}`)}</span>
      <LangTag lang={language} />
      <VisibilityMark visibility={visibility} />
    </>
  );
}

function Head({ report, notices, edit }: ReportPageProps) {
  const t = useTranslate();
  if (!report.archived && !notices && !edit) return null;
  return (
    <div className="post-head">
      {report.archived ? (
        <Notice announce={false} title={t("reports.page.archivedTitle")}>
          <p>{t("reports.page.archivedText")}</p>
        </Notice>
      ) : null}
      {notices}
      {edit ? <ButtonLink to={edit}>{t("reports.page.edit")}</ButtonLink> : null}
    </div>
  );
}
