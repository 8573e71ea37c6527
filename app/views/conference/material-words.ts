import { linkKinds } from "../../domain/conferences/conference.ts";
import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { capitalise, formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

/** "Bilder, film och rapport": what can be had. */
export function materialWords(t: Translate, locale: Locale, { links, report }: ConferenceContent): string {
  const kinds = linkKinds.filter((kind) => links.some((link) => link.kind === kind));
  const words = kinds.map((kind) => t(`conferences.after.kind.${kind}`));
  return capitalise(locale, formatList(locale, report ? [...words, t("conferences.after.report")] : words));
}
