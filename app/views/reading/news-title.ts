import type { Language } from "../../domain/language.ts";
import type { Translate } from "../../i18n/translate.ts";

type Narrowed = { spaceName: string | null; tag: string | null; language: Language | null };

/** "Nyheter från Dalarna om digital delaktighet på danska": what a list shows. */
export function newsTitle(t: Translate, { spaceName, tag, language }: Narrowed): string {
  return [
    t("news.list.title"),
    spaceName === null ? "" : t("news.list.from", { space: spaceName }),
    tag === null ? "" : t("news.list.about", { tag }),
    language === null ? "" : t("news.list.written", { language: t(`news.languages.${language}`) }),
  ]
    .filter(Boolean)
    .join(" ");
}
