import type { ConferenceForm } from "../../domain/conferences/conference.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { daysBetween, formatCount } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

type Conference = { form: ConferenceForm; date: PartialDate; days: readonly unknown[] };

/** "Digital, två dagar": how it is held, and for how long where that is known and more than a day. */
export function formWords(t: Translate, locale: Locale, { form, date, days }: Conference): string {
  const known = date.precision === "day" && date.startsOn !== null && date.endsOn !== null;
  const count = known ? daysBetween(date.startsOn ?? "", date.endsOn ?? "") + 1 : days.length;
  const words = t(`conferences.form.${form}`);
  return count > 1 ? `${words}, ${t("conferences.dayCount", { count, number: formatCount(locale, count) })}` : words;
}
