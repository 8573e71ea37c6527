import { useId } from "react";
import { conferenceForms } from "../../domain/conferences/conference.ts";
import { type ChosenConferences, conferencesAddress } from "../../domain/conferences/reading-request.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { type Option, Select } from "../../ui/select.tsx";

type ConferenceFilterProps = {
  chosen: ChosenConferences;
  areas: readonly { code: string; name: string }[];
  series: readonly { slug: string; name: string }[];
  years: readonly number[];
  /** Themes to suggest. Any other may be typed. */
  themes: readonly string[];
};

/** Narrows the list: a plain form whose answer is an address. */
export function ConferenceFilter({ chosen, areas, series, years, themes }: ConferenceFilterProps) {
  const t = useTranslate();
  const { show, area, theme, form, year } = chosen;
  const anything = area ?? chosen.series ?? theme ?? form ?? year;
  return (
    <form className="filter filter-five" method="get" action="/conferences" aria-label={t("conferences.list.filter")}>
      {show === "past" ? <input type="hidden" name="show" value="past" /> : null}
      <Choice
        name="area"
        chosen={area}
        options={areas.map(({ code, name }) => ({ value: code, label: name }))}
        label={t("conferences.list.area")}
        any={t("conferences.list.anyArea")}
      />
      <Choice
        name="series"
        chosen={chosen.series}
        options={series.map(({ slug, name }) => ({ value: slug, label: name }))}
        label={t("conferences.list.series")}
        any={t("conferences.list.anySeries")}
      />
      <Theme chosen={theme} themes={themes} />
      <Choice
        name="form"
        chosen={form}
        options={conferenceForms.map((value) => ({ value, label: t(`conferences.form.${value}`) }))}
        label={t("conferences.list.form")}
        any={t("conferences.list.anyForm")}
      />
      <Choice
        name="year"
        chosen={year === null ? null : String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        label={t("conferences.list.year")}
        any={t("conferences.list.anyYear")}
      />
      <div className="actions">
        <Button>{t("conferences.list.go")}</Button>
        {anything ? <a href={conferencesAddress("/conferences", { show })}>{t("conferences.list.all")}</a> : null}
      </div>
    </form>
  );
}

type ChoiceProps = { name: string; chosen: string | null; options: Option[]; label: string; any: string };

/** One of many or any; without anything to choose from, nothing. */
function Choice({ name, chosen, options, label, any }: ChoiceProps) {
  if (options.length === 0) return null;
  const all = [{ value: "", label: any }, ...options];
  return <Select key={chosen} name={name} label={label} defaultValue={chosen ?? ""} options={all} />;
}

function Theme({ chosen, themes }: { chosen: string | null; themes: readonly string[] }) {
  const t = useTranslate();
  const suggestions = useId();
  return (
    <>
      <Field name="theme" label={t("conferences.list.theme")}>
        {(control) => <input {...control} type="text" list={suggestions} maxLength={200} defaultValue={chosen ?? ""} />}
      </Field>
      <datalist id={suggestions}>
        {themes.map((theme) => (
          <option key={theme} value={theme} />
        ))}
      </datalist>
    </>
  );
}
