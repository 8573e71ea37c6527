import type { Draft } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Part } from "../../ui/part.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Title, lede, and whether it is an article or an interview. */
export function BasicsPart({ draft }: { draft: Draft }) {
  const t = useTranslate();
  return (
    <Part title={t("editor.basics.title")} complete={draft.title !== ""}>
      <TextField
        name="title"
        label={t("editor.basics.name")}
        hint={t("editor.basics.nameHint")}
        width="full"
        defaultValue={draft.title}
        dir="auto"
        lang={draft.language}
        autoComplete="off"
      />
      <TextArea
        name="lede"
        label={t("editor.basics.lede")}
        hint={t("editor.basics.ledeHint")}
        optional
        width="full"
        rows={3}
        defaultValue={draft.lede}
        dir="auto"
        lang={draft.language}
      />
      <Choices
        name="form"
        label={t("editor.basics.form")}
        choices={[
          { value: "article", label: t("editor.basics.article") },
          { value: "interview", label: t("editor.basics.interview"), hint: t("editor.basics.interviewHint") },
        ]}
        defaultValue={draft.form}
      />
    </Part>
  );
}
