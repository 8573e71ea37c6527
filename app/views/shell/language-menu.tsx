import { useLocation } from "@remix-run/react";
import { localeNames, locales } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";

/** The other languages, each in its own words, and back to the same page. Always there, also on a phone. */
export function LanguageMenu() {
  const t = useTranslate();
  const current = useLocale();
  const { pathname, search } = useLocation();
  return (
    <Menu
      label={
        <>
          <Icon name="globe" />
          <span className="sr-only">{t("common.language")}: </span>
          <span className="language-code" aria-hidden="true">
            {current.toUpperCase()}
          </span>
          <span className="language-name">{localeNames[current]}</span>
        </>
      }
    >
      <form method="post" action="/language">
        <input type="hidden" name="to" value={pathname + search} />
        <ul>
          {locales
            .filter((locale) => locale !== current)
            .map((locale) => (
              <li key={locale}>
                <button type="submit" name="locale" value={locale} lang={locale}>
                  {localeNames[locale]}
                </button>
              </li>
            ))}
        </ul>
      </form>
    </Menu>
  );
}
