import type { ReportText } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { LongText } from "./long-text.tsx";

/** What participants and speakers said afterwards. */
export function VoicesPart({ report: { participantVoices, speakerVoices, language } }: { report: ReportText }) {
  const t = useTranslate();
  return (
    <Part title={t("reports.voices.title")} complete={participantVoices !== "" || speakerVoices !== ""}>
      <LongText
        name="participantVoices"
        label={t("reports.voices.participants")}
        hint={t("reports.voices.hint")}
        text={participantVoices}
        lang={language}
      />
      <LongText name="speakerVoices" label={t("reports.voices.speakers")} text={speakerVoices} lang={language} />
    </Part>
  );
}
