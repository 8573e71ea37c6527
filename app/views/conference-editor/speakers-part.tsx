import type { ConferenceText } from "../../domain/conferences/conference.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { PersonRows } from "./person-fields.tsx";
import { RowsError } from "./rows-error.tsx";

/** Those who speak: by name, by organisation only, or both. */
export function SpeakersPart({ draft }: { draft: ConferenceText }) {
  const t = useTranslate();
  return (
    <Part title={t("conferenceDesk.speakers.title")} complete={draft.speakers.length > 0}>
      <p className="text-sm text-soft">{t("conferenceDesk.speakers.text")}</p>
      <RowsError rows="speakers" />
      <PersonRows
        rows="speakers"
        stored={draft.speakers}
        who={(number) => t("conferenceDesk.speakers.one", { number })}
        add={t("conferenceDesk.speakers.add")}
      />
    </Part>
  );
}
