import { useId } from "react";
import { languages } from "../../domain/language.ts";
import type { NewsRequest } from "../../domain/news/reading-request.ts";
import { capitalise } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";

type NewsFilterProps = {
  chosen: Pick<NewsRequest, "space" | "tag" | "language">;
  /** The spaces to choose from; null where there are too many for a list. */
  spaces: { slug: string; name: string }[] | null;
  /** Topics to suggest. Any other may be typed. */
  tags: string[];
};

/** Narrows the list by space, topic and language: a plain form whose answer is an address. */
export function NewsFilter({ chosen, spaces, tags }: NewsFilterProps) {
  const t = useTranslate();
  const locale = useLocale();
  const suggestions = useId();
  const anything = chosen.space ?? chosen.tag ?? chosen.language;
  return (
    <form className="filter" method="get" action="/news" aria-label={t("news.list.filter")}>
      {spaces ? (
        <Select
          name="space"
          label={t("news.list.space")}
          defaultValue={chosen.space ?? ""}
          options={[
            { value: "", label: t("news.list.anySpace") },
            ...spaces.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      ) : null}
      <Field name="tag" label={t("news.list.tag")}>
        {(control) => (
          <input {...control} type="text" list={suggestions} maxLength={60} defaultValue={chosen.tag ?? ""} />
        )}
      </Field>
      <datalist id={suggestions}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <Select
        name="language"
        label={t("news.list.language")}
        defaultValue={chosen.language ?? ""}
        options={[
          { value: "", label: t("news.list.anyLanguage") },
          ...languages.map((value) => ({ value, label: capitalise(locale, t(`news.languages.${value}`)) })),
        ]}
      />
      <div className="actions">
        <Button>{t("news.list.show")}</Button>
        {anything ? <a href="/news">{t("news.list.all")}</a> : null}
      </div>
    </form>
  );
}
