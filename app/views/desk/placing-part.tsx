import type { ReactNode } from "react";
import { type Visibility, visibilities } from "../../domain/items/rules.ts";
import type { Language } from "../../domain/language.ts";
import { localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Choices } from "../../ui/choices.tsx";
import { typedText, useFormField } from "../../ui/form-errors.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

type PlacingPartProps = {
  draft: { language: Language; visibility: Visibility; slug: string | null };
  /** What stands before the text's own word in its address. */
  prefix: string;
  /** Set at the first publishing. */
  liveSlug: string | null;
  /** What else says where a text of this kind belongs. */
  children?: ReactNode;
};

/** Language, who reads it, and address. */
export function PlacingPart({ draft, prefix, liveSlug, children }: PlacingPartProps) {
  const t = useTranslate();
  const slugBefore = useFormField("slugBefore"); // stays what it was when the form is refused
  return (
    <Part title={t("editor.placing.title")} complete={draft.slug !== null}>
      <Select
        name="language"
        label={t("editor.placing.language")}
        width="short"
        options={localeOptions}
        defaultValue={draft.language}
      />
      <Choices
        name="visibility"
        label={t("editor.placing.visibility")}
        choices={visibilities.map((visibility) => ({
          value: visibility,
          label: t(`editor.placing.${visibility}`),
          hint: t(`editor.placing.${visibility}Hint`),
        }))}
        defaultValue={draft.visibility}
      />
      {children}
      {liveSlug === null ? (
        <TextField
          name="slug"
          label={t("editor.placing.slug")}
          hint={t("editor.placing.slugHint", { prefix })}
          optional
          defaultValue={draft.slug ?? ""}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
        />
      ) : (
        <p className="mt-7 text-sm text-soft wrap-anywhere">
          {t("editor.placing.slugFixed", { address: `${prefix}${liveSlug}` })}
        </p>
      )}
      <input type="hidden" name="slugBefore" value={typedText(slugBefore, draft.slug ?? "")} />
    </Part>
  );
}
