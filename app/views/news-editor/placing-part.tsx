import { visibilities } from "../../domain/items/rules.ts";
import type { Draft } from "../../domain/news/rules.ts";
import { localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Choices } from "../../ui/choices.tsx";
import { typedText, useFormField } from "../../ui/form-errors.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

type PlacingPartProps = {
  draft: Draft;
  spaceSlug: string;
  /** Set at the first publishing. */
  liveSlug: string | null;
};

/** Language, who reads it, tags and address. */
export function PlacingPart({ draft, spaceSlug, liveSlug }: PlacingPartProps) {
  const t = useTranslate();
  const slugBefore = useFormField("slugBefore"); // stays what it was when the form is refused
  const prefix = `/${spaceSlug}/news/`;
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
      <TextField
        name="tags"
        label={t("editor.placing.tags")}
        hint={t("editor.placing.tagsHint")}
        optional
        defaultValue={draft.tags.join(", ")}
        autoComplete="off"
        dir="auto"
      />
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
