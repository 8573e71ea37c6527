import type { Messages } from "../messages.ts";
import type { text as sv } from "../sv/text.ts";

export const text: Messages<typeof sv> = {
  footnotes: "Fotnoter",
  back: "Tilbake",
  backTo: "Tilbake til henvisning {{number}}",
  ticked: "Utført",
  open: "Gjenstår",
  pictureElsewhere: "Her mangler et bilde fra {{host}}. Last det opp, eller fjern det fra teksten.",
  pictureUnknown: "Her mangler et bilde. Last det opp, eller fjern det fra teksten.",
};
