import type { Messages } from "../messages.ts";
import type { text as sv } from "../sv/text.ts";

export const text: Messages<typeof sv> = {
  footnotes: "Fodnoter",
  back: "Tilbage",
  backTo: "Tilbage til henvisning {{number}}",
  ticked: "Udført",
  open: "Mangler",
  pictureElsewhere: "Her mangler et billede fra {{host}}. Upload det, eller fjern det fra teksten.",
  pictureUnknown: "Her mangler et billede. Upload det, eller fjern det fra teksten.",
};
