import { createContext, type ReactNode, useContext, useMemo } from "react";
import { defaultLocale, type Locale } from "./locales.ts";
import { loadedTranslate, type Translate } from "./translate.ts";

/** `now` is the server's clock at the request, ISO 8601: ages must read the same in the HTML and after hydration. */
type Reading = { locale: Locale; now: string };

const ReadingContext = createContext<Reading>({ locale: defaultLocale, now: "1970-01-01T00:00:00.000Z" });

export function TranslateProvider({ locale, now, children }: Reading & { children: ReactNode }) {
  const reading = useMemo(() => ({ locale, now }), [locale, now]);
  return <ReadingContext.Provider value={reading}>{children}</ReadingContext.Provider>;
}

export function useTranslate(): Translate {
  return loadedTranslate(useLocale());
}

export function useLocale(): Locale {
  return useContext(ReadingContext).locale;
}

export function useNow(): string {
  return useContext(ReadingContext).now;
}
