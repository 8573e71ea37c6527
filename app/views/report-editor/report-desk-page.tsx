import { mayEdit } from "../../domain/items/rules.ts";
import type { DeskReport } from "../../domain/reports/desk.server.ts";
import type { ReportContent } from "../../domain/reports/report-content.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { DoneNotice } from "../desk/done-notice.tsx";
import { EditorAside } from "../desk/editor-aside.tsx";
import { ReturnedMessage } from "../desk/returned-message.tsx";
import { SavedMeanwhile } from "../desk/saved-meanwhile.tsx";
import { Settled } from "../desk/settled.tsx";
import { TextFacts } from "../desk/text-facts.tsx";
import { TextKicker, TextMarks } from "../desk/text-head.tsx";
import { TextTitle } from "../desk/text-title.tsx";
import { ReportBody } from "../report/report-body.tsx";
import { doneWords } from "./done-words.ts";
import { ReportForm } from "./report-form.tsx";
import { useDifferences } from "./use-differences.ts";

type ReportDeskPageProps = {
  report: DeskReport;
  space: DeskSpace;
  /** The report as readers will see it, where it cannot be written in. */
  content: ReportContent | null;
  spareId: string;
  add: "organisation" | "action" | null;
  done: string | null;
  answer: FormAnswer;
};

/** One report of the space: its form while it may be written in, otherwise its text and what can be done with it. */
export function ReportDeskPage({ report, space, content, spareId, add, done, answer }: ReportDeskPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const differences = useDifferences(answer, report);
  const open = mayEdit(report) && space.writable;
  const meanwhile = differences ? <SavedMeanwhile text={report} differences={differences} open={open} /> : null;
  const { draft, conference } = report;
  const address = `/${space.slug}/reports/${report.liveSlug}`;
  const about = conference && { title: conference.title, date: formatPartialDate(locale, conference.date) };
  return (
    <Page
      title={
        <TextTitle
          title={report.state === "discarded" ? (report.liveTitle ?? draft.title) : draft.title}
          language={draft.language}
        />
      }
      size="work"
      kicker={<TextKicker space={space} kind="report" />}
      marks={
        <>
          <TextMarks text={report} address={address} />
          <Mark>{about ? t("reports.basics.about", about) : t(`reports.forms.${draft.form}`)}</Mark>
        </>
      }
      thread="spine"
      aside={
        <EditorAside
          standing={report}
          space={space}
          open={open}
          facts={<TextFacts text={report} address={address} />}
        />
      }
      asideLabel={t("editor.send.label")}
    >
      <DoneNotice done={answer ? null : done} words={doneWords} />
      {report.state === "returned" && report.returnedMessage && report.answeredAt ? (
        <ReturnedMessage message={report.returnedMessage} at={report.answeredAt} />
      ) : null}
      {open ? (
        <ReportForm
          key={`${report.revisionId}:${report.version}`}
          {...{ report, spareId, answer }}
          spaceSlug={space.slug}
          add={answer ? null : add}
        >
          {meanwhile}
        </ReportForm>
      ) : (
        <Settled answer={answer} meanwhile={meanwhile}>
          {content ? <ReportBody report={content} /> : null}
        </Settled>
      )}
    </Page>
  );
}
