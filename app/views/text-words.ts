import type { Placeholder, TextWords } from "../domain/markdown/words.ts";
import type { Translate } from "../i18n/translate.ts";

/** What is written into a text besides the author's own words; `t` speaks the language of the text. */
export function textWords(t: Translate): TextWords {
  return {
    footnotes: t("text.footnotes"),
    back: t("text.back"),
    backTo: (number) => t("text.backTo", { number }),
    ticked: t("text.ticked"),
    open: t("text.open"),
  };
}

/** What stands in a preview where a picture is still missing; `t` speaks the language of the page, `lang`. */
export function placeholderWords(t: Translate, lang: string): Placeholder {
  return { text: (host) => (host ? t("text.pictureElsewhere", { host }) : t("text.pictureUnknown")), lang };
}
