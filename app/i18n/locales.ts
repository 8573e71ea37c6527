/** The languages of the interface, the default first. */
export const locales = ["sv", "da", "nb", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "sv";

/** Each language's name in itself: what a reader looks for in the switch and on a text's language tag. */
export const localeNames: Record<Locale, string> = {
  sv: "Svenska",
  da: "Dansk",
  nb: "Norsk bokmål",
  en: "English",
};

/** The languages as a field offers them. */
export const localeOptions = locales.map((locale) => ({ value: locale, label: localeNames[locale], lang: locale }));

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The reader's language: the account's choice, else the cookie's, else the browser's best match, else Swedish.
 * `acceptLanguage` is the header's value (RFC 9110, section 12.5.4); Norwegian of any kind reads as bokmål.
 */
export function negotiateLocale(
  account: string | null | undefined,
  cookie: string | null | undefined,
  acceptLanguage: string | null | undefined,
): Locale {
  if (isLocale(account)) return account;
  if (isLocale(cookie)) return cookie;
  return preferredLocales(acceptLanguage ?? "")[0] ?? defaultLocale;
}

function preferredLocales(header: string): Locale[] {
  return header
    .split(",")
    .slice(0, 20)
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
      return { locale: localeOfTag(tag), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter((choice): choice is { locale: Locale; quality: number } => choice.locale !== null && choice.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((choice) => choice.locale);
}

function localeOfTag(tag: string): Locale | null {
  const language = tag.split("-")[0];
  if (language === "no" || language === "nn") return "nb";
  return isLocale(language) ? language : null;
}
