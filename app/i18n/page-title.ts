import { defaultLocale, isLocale } from "./locales.ts";
import { loadedTranslate, type Translate } from "./translate.ts";

type Matches = readonly ({ id: string; data: unknown } | undefined)[];

/**
 * The `<title>` of a page, "X – Röda tråden", for a route's `meta`:
 * `export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("news.title"));`
 */
export function pageTitle(matches: Matches, title: (t: Translate) => string): [{ title: string }] {
  const root = matches.find((match) => match?.id === "root")?.data;
  const locale = typeof root === "object" && root !== null && "locale" in root ? root.locale : null;
  const t = loadedTranslate(isLocale(locale) ? locale : defaultLocale);
  return [{ title: `${title(t)} – ${t("common.product")}` }];
}
