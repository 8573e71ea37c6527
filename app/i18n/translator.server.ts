import type { Locale } from "./locales.ts";
import { messages as danish } from "./messages/da/index.ts";
import { messages as english } from "./messages/en/index.ts";
import { messages as norwegian } from "./messages/nb/index.ts";
import { messages as swedish } from "./messages/sv/index.ts";
import { addMessages, loadedTranslate, type Translate } from "./translate.ts";

addMessages("sv", swedish);
addMessages("da", danish);
addMessages("nb", norwegian);
addMessages("en", english);

/** The words of one language, for loaders, actions, mail and jobs. Pages use `useTranslate()`. */
export function translator(locale: Locale): Translate {
  return loadedTranslate(locale);
}
