import { itemKinds } from "../../domain/items/rules.ts";
import { type Trusted, trustOf } from "../../domain/tenants/trust.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

/** "Granskas först", or which kinds of text are published before they are reviewed. */
export function trustWords(t: Translate, locale: Locale, space: Trusted): string {
  const stored = trustOf(space);
  const first = itemKinds.filter((kind) => stored[kind] === "publish_first");
  if (first.length === 0) return t("national.trust.review_first");
  if (first.length === itemKinds.length) return t("national.trust.publish_first");
  const kinds = first.map((kind) => t(`national.trustOf.${kind}`).toLocaleLowerCase(locale));
  return t("national.trustSome", { kinds: formatList(locale, kinds) });
}
