import { createInstance } from "i18next";
import type { Locale } from "./locales.ts";
import type { Messages } from "./messages/messages.ts";
import type { messages as swedish } from "./messages/sv/index.ts";

export type AllMessages = Messages<typeof swedish>;

/** Every key there is, as `area.key`; a plural pair (`waiting_one`, `waiting_other`) is one key, `waiting`. */
export type MessageKey = Paths<typeof swedish>;

type Paths<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Singular<Key> : `${Key}.${Paths<T[Key]>}`;
}[keyof T & string];

type Singular<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;

/** Says `key` in one language. `count` chooses the plural; every `{{name}}` in the message takes `params.name`. */
export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string;

const loaded = new Map<Locale, Translate>();

/** Makes a language available to `loadedTranslate`: all four on the server, only the page's own in the browser. */
export function addMessages(locale: Locale, messages: AllMessages): void {
  const i18n = createInstance({
    lng: locale,
    resources: { [locale]: { translation: messages } },
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // React escapes; mail and feeds escape where they build markup
  });
  void i18n.init();
  loaded.set(locale, (key, params) => i18n.t(key, params ?? {}));
}

/** @throws when the language was never added: a defect of the entry, never of a request. */
export function loadedTranslate(locale: Locale): Translate {
  const translate = loaded.get(locale);
  if (!translate) throw new Error(`No messages loaded for ${locale}`);
  return translate;
}
