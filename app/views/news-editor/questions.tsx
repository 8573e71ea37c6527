import { countQuestions } from "../../domain/news/draft-form.ts";
import type { Question } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { useFormFailure } from "../../ui/form-errors.tsx";
import { QuestionFields } from "./question-fields.tsx";

type QuestionsProps = {
  questions: readonly Question[];
  /** Of the text. */
  lang: string;
  add: boolean;
};

/** The questions and answers of an interview, in their order; out of sight while it is an article. */
export function Questions({ questions, lang, add }: QuestionsProps) {
  const t = useTranslate();
  const { failure } = useFormFailure();
  const typed = failure ? countQuestions(failure.values) : 0;
  const asked = failure?.values.intent === "add-question" ? 1 : 0;
  const count = Math.max(1, failure ? typed + asked : questions.length + (add ? 1 : 0));
  return (
    <div className="hidden pt-10 group-has-[[value=interview]:checked]/editor:block">
      <h3>{t("editor.text.questions")}</h3>
      {Array.from({ length: count }, (_, index) => (
        <QuestionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are numbered, and a move is a new page
          key={index}
          index={index}
          count={count}
          lang={lang}
          stored={questions[index]}
          fresh={add && index === count - 1}
        />
      ))}
      <div className="mt-8">
        <Button name="intent" value="add-question">
          {t("editor.text.add")}
        </Button>
      </div>
    </div>
  );
}
