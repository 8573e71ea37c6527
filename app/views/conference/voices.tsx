import type { ConferenceReport } from "../../domain/conferences/conference-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import { Html } from "./html.tsx";

/** What participants and speakers said afterwards, as the report gives it. */
export function Voices({ report }: { report: ConferenceReport }) {
  const t = useTranslate();
  const said = [
    { title: t("conferences.after.participants"), html: report.participantVoicesHtml },
    { title: t("conferences.after.speakers"), html: report.speakerVoicesHtml },
  ].filter(({ html }) => html !== "");
  if (said.length === 0) return null;
  return (
    <div className="voices">
      <Columns split="2">
        {said.map(({ title, html }) => (
          <div key={title}>
            <h3>{title}</h3>
            <Html className="small-prose" html={html} lang={report.language} />
          </div>
        ))}
      </Columns>
    </div>
  );
}
