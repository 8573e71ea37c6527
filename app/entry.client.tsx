import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadMessages } from "./i18n/load-messages.ts";
import { defaultLocale, isLocale } from "./i18n/locales.ts";
import { readSpareRootData, SpareRootContext } from "./views/shell/root-data.ts";
import { stayWithinPage } from "./views/shell/within-page.ts";

/** The page is alive once its language's words are there; until then it is the server's HTML, which works as it is. */
async function hydrate(): Promise<void> {
  const shown = document.documentElement.lang;
  await loadMessages(isLocale(shown) ? shown : defaultLocale);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <SpareRootContext.Provider value={readSpareRootData(document)}>
          <RemixBrowser />
        </SpareRootContext.Provider>
      </StrictMode>,
    );
  });
}

stayWithinPage();
void hydrate();
