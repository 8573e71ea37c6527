import type { Choices } from "../../domain/conferences/choices.server.ts";
import type { Conference } from "../../domain/conferences/desk.server.ts";
import { conferenceValues, readConferenceForm } from "../../domain/conferences/draft-form.ts";
import { partialDateFields } from "../../domain/dates/partial-date-values.ts";
import { typedValue } from "../../domain/typed-value.ts";
import { isLocale, localeNames } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import type { Difference } from "../desk/saved-meanwhile.tsx";

type Values = Record<string, string | string[]>;

/** What a refused form and the stored draft do not have in common, in words; null when nobody has saved meanwhile. */
export function useDifferences(
  answer: FormAnswer,
  { version, draft }: Pick<Conference, "version" | "draft">,
  choices: Choices | null,
): Difference[] | null {
  const t = useTranslate();
  if (!answer || answer.ok || answer.values.version === undefined) return null;
  if (answer.values.version === String(version)) return null;
  const typed = inWords(t, answer.values, choices);
  const stored = inWords(t, conferenceValues(draft), choices);
  return typed
    .map(([title, text], index) => ({ title, typed: text, stored: stored[index]?.[1] ?? "" }))
    .filter(({ typed, stored }) => typed !== stored);
}

/** Everything that a form holds, as pairs of what it is called and what it says. */
function inWords(t: Translate, values: Values, choices: Choices | null): [string, string][] {
  const form = readConferenceForm(values);
  const nameOf = (id: string, list: readonly { id: string; name: string }[] = []) =>
    list.find((one) => one.id === id)?.name ?? id;
  const persons = (people: { name: string; organisation: string }[]) =>
    people.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(", ")).filter(Boolean);
  const days = form.days.map(({ date, theme, responsible }) =>
    [date, theme, ...persons(responsible)].filter(Boolean).join("\n"),
  );
  const links = form.links.filter(({ url, title }) => url || title);
  const country = form.country === "" ? "" : form.country;
  return [
    [t("conferenceDesk.basics.name"), form.title],
    [t("conferenceDesk.basics.series"), nameOf(form.seriesId, choices?.series)],
    [t("conferenceDesk.basics.round"), nameOf(form.roundId, choices?.rounds)],
    [t("conferenceDesk.basics.theme"), form.theme],
    [t("conferenceDesk.basics.lede"), form.lede],
    [t("dates.certainty"), dateWords(t, values)],
    [t("conferenceDesk.when.form"), t(`conferenceDesk.forms.${form.form as "on_site"}`)],
    [t("conferenceDesk.when.venue"), [form.venue, form.town, country].filter(Boolean).join(", ")],
    [t("conferenceDesk.when.timeZone"), form.timeZone],
    [
      t("conferenceDesk.when.areas"),
      form.areaCodes.map((code) => choices?.areas.find((area) => area.code === code)?.name ?? code).join("\n"),
    ],
    [t("conferenceDesk.days.title"), days.filter(Boolean).join("\n\n")],
    [t("conferenceDesk.speakers.title"), persons(form.speakers).join("\n")],
    [t("conferenceDesk.who.coHosts"), form.coHostIds.map((id) => nameOf(id, choices?.spaces)).join("\n")],
    [t("conferenceDesk.who.targetGroup"), form.targetGroup],
    [t("conferenceDesk.who.target"), form.target.count && `${form.target.qualifier} ${form.target.count}`],
    [t("conferenceDesk.links.registration"), form.registrationUrl],
    [
      t("conferenceDesk.links.after"),
      links.map(({ title, url }) => [title, url].filter(Boolean).join("\n")).join("\n\n"),
    ],
    [t("conferenceDesk.body.title"), form.body],
    [t("editor.stale.fields.language"), isLocale(form.language) ? localeNames[form.language] : form.language],
    [t("editor.stale.fields.visibility"), t(`editor.visibility.${form.visibility as "public"}`)],
    [t("editor.stale.fields.slug"), form.slug === form.slugBefore ? "" : form.slug],
  ];
}

/** How much is known of the date, and that much as it was typed. */
function dateWords(t: Translate, values: Values): string {
  const [precision, ...known] = partialDateFields.map((field) => typedValue(values, field));
  return [t(`dates.precision.${precision as "day"}`), known.filter(Boolean).join(" – ")].filter(Boolean).join(": ");
}
