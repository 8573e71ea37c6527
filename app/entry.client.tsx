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
  await Promise.all([loadMessages(isLocale(shown) ? shown : defaultLocale), decodeData()]);
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

/**
 * Remix decodes the page's data at its first rendering, and suspends the whole page meanwhile. Somebody who types or clicks
 * in that moment makes React render at once, which then fails (its error 345) and begins anew with empty fields. So the
 * first rendering, which only waits, is made here, outside React.
 */
async function decodeData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (waiting) {
    if (!(waiting instanceof Promise)) throw waiting;
    await waiting;
  }
}

stayWithinPage();
void hydrate();
