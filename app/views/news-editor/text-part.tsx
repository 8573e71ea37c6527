import { type Draft, missingIn } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { MarkdownHelp } from "../desk/markdown-help.tsx";
import { BodyField } from "./body-field.tsx";
import { Questions } from "./questions.tsx";

type TextPartProps = {
  draft: Draft;
  /** Ends with an empty pair to fill in. */
  addQuestion: boolean;
};

/** The article; or what introduces the interview, and its questions. Both are there, the form chooses what is seen. */
export function TextPart({ draft, addQuestion }: TextPartProps) {
  const t = useTranslate();
  const lacking = missingIn(draft).some(({ field }) => field === "body" || field?.startsWith("questions."));
  return (
    <Part title={t("editor.text.title")} complete={!lacking}>
      <div id="text">
        <BodyField body={draft.body} lang={draft.language} />
        <MarkdownHelp />
        <Questions questions={draft.questions} lang={draft.language} add={addQuestion} />
      </div>
    </Part>
  );
}
