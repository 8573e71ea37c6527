import type { Question } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";

type QuestionFieldsProps = {
  index: number;
  count: number;
  /** Of the text. */
  lang: string;
  stored: Question | undefined;
  /** Just added: takes the focus. */
  fresh: boolean;
};

export function QuestionFields({ index, count, lang, stored, fresh }: QuestionFieldsProps) {
  const t = useTranslate();
  const number = index + 1;
  return (
    <div className="border-b border-line py-6">
      <TextField
        name={`questions.${index}.question`}
        label={t("editor.text.question", { number })}
        width="full"
        dir="auto"
        lang={lang}
        defaultValue={stored?.question}
        autoFocus={fresh}
        autoComplete="off"
      />
      <TextArea
        name={`questions.${index}.answer`}
        label={t("editor.text.answer", { number })}
        hint={t("editor.text.answerHint")}
        width="full"
        dir="auto"
        lang={lang}
        defaultValue={stored?.answer}
        className="field-sizing-content max-h-[60vh]"
      />
      <div className="mt-3 flex flex-wrap items-start gap-x-6">
        {index > 0 ? (
          <Button
            look="plain"
            name="intent"
            value={`question-up:${index}`}
            aria-label={t("editor.text.upNumber", { number })}
          >
            {t("editor.text.up")}
          </Button>
        ) : null}
        {index < count - 1 ? (
          <Button
            look="plain"
            name="intent"
            value={`question-down:${index}`}
            aria-label={t("editor.text.downNumber", { number })}
          >
            {t("editor.text.down")}
          </Button>
        ) : null}
        {count > 1 || stored ? (
          <Confirm
            look="plain"
            label={t("editor.text.removeNumber", { number })}
            question={t("editor.text.removeQuestion")}
          >
            <Button name="intent" value={`remove-question:${index}`}>
              {t("editor.text.remove")}
            </Button>
          </Confirm>
        ) : null}
      </div>
    </div>
  );
}
