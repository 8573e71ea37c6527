import type { FormEvent } from "react";
import { suggestTenantSlug } from "../../domain/tenants/suggest-slug.ts";
import { isLocale } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** What a new space is called, and the address that follows from it. */
export function SpaceNameFields() {
  const t = useTranslate();
  return (
    <div className="mb-7" onInput={suggestSlug}>
      <TextField name="name" label={t("national.field.name")} hint={t("national.new.nameHint")} autoComplete="off" />
      <TextField
        name="slug"
        label={t("national.new.slug")}
        hint={t("national.new.slugHint")}
        optional
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </div>
  );
}

/** While the address has not been written by hand it follows the name. Without JavaScript the server makes it. */
function suggestSlug({ target }: FormEvent<HTMLElement>) {
  if (!(target instanceof HTMLInputElement) || target.name !== "name") return;
  const slug = target.form?.elements.namedItem("slug");
  const language = target.form?.elements.namedItem("language");
  if (!(slug instanceof HTMLInputElement) || !(language instanceof HTMLSelectElement)) return;
  if (slug.value !== (slug.dataset.suggested ?? "")) return;
  slug.value = suggestTenantSlug(target.value, isLocale(language.value) ? language.value : "sv");
  slug.dataset.suggested = slug.value;
}
