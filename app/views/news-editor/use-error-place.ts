import type { Draft } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

/** Names the picture or the question that an error is about: several may lack the same. */
export function useErrorPlace({ pictures }: Draft): (field: string) => string | null {
  const t = useTranslate();
  const inText = pictures.filter(({ placement }) => placement === "text");
  return (field) => {
    const [group, about, part] = field.split(".");
    if (group === "questions") {
      return t(part === "answer" ? "editor.text.answer" : "editor.text.question", { number: Number(about) + 1 });
    }
    if (group !== "pictures") return null;
    const index = inText.findIndex(({ key }) => key === about);
    if (index >= 0) return t("editor.pictures.legend", { number: index + 1 });
    return pictures.some(({ key }) => key === about) ? t("editor.pictures.legendLead") : null;
  };
}
