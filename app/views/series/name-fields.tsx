import { findSimilarName } from "../../domain/series/similar-name.ts";
import { type Locale, localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export type Named = { id: string; name: string };

type NameFieldsProps = {
  id: string;
  /** Null for a new one, whose address can still be chosen. */
  stored: { name: string; language: Locale } | null;
  /** What the others are called. */
  others: readonly Named[];
  locale: Locale;
  nameHint: string;
  answer: FormAnswer;
};

/** What a series or round is called, in which language, and the address that follows from it. */
export function NameFields({ id, stored, others, locale, nameHint, answer }: NameFieldsProps) {
  const t = useTranslate();
  const typed = answer && !answer.ok ? answer.values.name : undefined;
  const similar = typeof typed === "string" ? findSimilarName(typed, namesOf(others, id)) : null;
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <TextField
        name="name"
        label={t("series.field.name")}
        hint={nameHint}
        autoComplete="off"
        defaultValue={stored?.name}
      />
      {similar ? <Checkbox name="sure" label={t("series.sure", { name: similar })} /> : null}
      <Select
        name="language"
        label={t("series.field.language")}
        hint={t("series.languageHint")}
        options={localeOptions}
        defaultValue={stored?.language ?? locale}
      />
      {stored ? null : (
        <TextField
          name="slug"
          label={t("series.field.slug")}
          hint={t("series.slugHint")}
          optional
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </>
  );
}

function namesOf(others: readonly Named[], id: string): string[] {
  return others.filter((other) => other.id !== id).map(({ name }) => name);
}
