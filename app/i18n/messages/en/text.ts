import type { Messages } from "../messages.ts";
import type { text as sv } from "../sv/text.ts";

export const text: Messages<typeof sv> = {
  footnotes: "Footnotes",
  back: "Back",
  backTo: "Back to reference {{number}}",
  ticked: "Done",
  open: "To do",
  pictureElsewhere: "A picture from {{host}} is missing here. Upload it, or remove it from the text.",
  pictureUnknown: "A picture is missing here. Upload it, or remove it from the text.",
};
