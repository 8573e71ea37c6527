import type { Locale } from "./locales.ts";
import { type AllMessages, addMessages } from "./translate.ts";

const sources: Record<Locale, () => Promise<{ messages: AllMessages }>> = {
  sv: () => import("./messages/sv/index.ts"),
  da: () => import("./messages/da/index.ts"),
  nb: () => import("./messages/nb/index.ts"),
  en: () => import("./messages/en/index.ts"),
};

/** Fetches the words of the page's language, and of no other. For the browser. */
export async function loadMessages(locale: Locale): Promise<void> {
  const { messages } = await sources[locale]();
  addMessages(locale, messages);
}
