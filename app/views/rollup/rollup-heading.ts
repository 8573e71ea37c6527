import type { Tally } from "../../domain/rollup/tally.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

/** Says what is the case: "Alla fyra genomförda konferenser har rapporterat". */
export function rollupHeading(t: Translate, locale: Locale, tally: Tally): string {
  const { held, reported, upcoming, planned } = tally;
  if (held === 0) return t(upcoming + planned === 0 ? "rollup.heading.nothing" : "rollup.heading.noneHeld");
  const of = formatCount(locale, held);
  const missing = held - reported;
  if (missing === 0) return t("rollup.heading.allReported", { count: held, of });
  if (held === 1) return t("rollup.heading.onlyMissing");
  const number = capitalise(locale, formatCount(locale, missing));
  return t("rollup.heading.missing", { count: missing, number, of });
}
