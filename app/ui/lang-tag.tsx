import { isLocale, localeNames } from "../i18n/locales.ts";
import { useLocale } from "../i18n/use-translate.tsx";

/** Says which language a text is in, in that language; nothing where it is the page's own. */
export function LangTag({ lang }: { lang: string }) {
  const locale = useLocale();
  if (lang === locale || !isLocale(lang)) return null;
  return (
    <span className="lang-tag" lang={lang}>
      {localeNames[lang]}
    </span>
  );
}
