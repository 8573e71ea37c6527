import { useState } from "react";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Field } from "../../ui/field.tsx";
import { typedText, useFormField } from "../../ui/form-errors.tsx";

/** The Markdown of a post. Remembers where the cursor was: new pictures go there. */
export function BodyField({ body, lang }: { body: string; lang: string }) {
  const t = useTranslate();
  const value = typedText(useFormField("body"), body);
  const [cursor, setCursor] = useState<number | null>(null);
  const words = (
    <>
      <span className="group-has-[[value=interview]:checked]/editor:hidden">{t("editor.text.article")}</span>
      <span className="hidden group-has-[[value=interview]:checked]/editor:inline">
        {t("editor.text.introduction")} <span className="optional">{t("common.form.optional")}</span>
      </span>
    </>
  );
  const hint = (
    <>
      <span className="hidden group-has-[[value=interview]:checked]/editor:inline">
        {t("editor.text.introductionHint")}{" "}
      </span>
      {t("editor.text.hint")}
    </>
  );
  return (
    <>
      <Field name="body" label={words} hint={hint} width="full">
        {(control) => (
          <textarea
            {...control}
            className="min-h-96 group-has-[[value=interview]:checked]/editor:min-h-40 field-sizing-content max-h-[80vh]"
            rows={12}
            dir="auto"
            lang={lang}
            defaultValue={value}
            onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
          />
        )}
      </Field>
      <input type="hidden" name="insertAt" value={cursor ?? ""} />
    </>
  );
}
