import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "../../app/i18n/locales.ts";
import "../../app/i18n/translator.server.ts";
import { TranslateProvider } from "../../app/i18n/use-translate.tsx";

/** The HTML of a part as the server sends it, read in `locale` on 22 November 2026 at noon. */
export function html(part: ReactNode, locale: Locale = "sv"): string {
  return renderToStaticMarkup(
    <TranslateProvider locale={locale} now="2026-11-22T12:00:00Z">
      {part}
    </TranslateProvider>,
  );
}
