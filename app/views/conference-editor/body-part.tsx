import type { ConferenceText } from "../../domain/conferences/conference.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { MarkdownHelp } from "../desk/markdown-help.tsx";

/** What else there is to tell. */
export function BodyPart({ draft }: { draft: ConferenceText }) {
  const t = useTranslate();
  return (
    <Part title={t("conferenceDesk.body.title")} complete={draft.body !== ""}>
      <TextArea
        name="body"
        label={t("conferenceDesk.body.label")}
        hint={t("conferenceDesk.body.hint")}
        optional
        width="full"
        rows={8}
        defaultValue={draft.body}
        dir="auto"
        lang={draft.language}
        className="field-sizing-content max-h-[80vh] min-h-48"
      />
      <MarkdownHelp />
    </Part>
  );
}
