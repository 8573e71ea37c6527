import { figureSlots, slotKey } from "../../domain/figures/figure-fields.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { slotWords } from "../report/category-words.ts";

/** Names the row or the number that an error is about: several may lack the same. */
export function useErrorPlace(): (field: string) => string | null {
  const t = useTranslate();
  return (field) => {
    const [group, about] = field.split(".");
    if (group === "actions") return t("reports.actions.row", { number: Number(about) + 1 });
    if (group === "organisations") return t("reports.organisations.row", { number: Number(about) + 1 });
    if (group === "next") return t("reports.next.target");
    if (group === "lessons") {
      return about === "0" ? t("reports.learnt.lessonWhole") : t("reports.learnt.lessonDay", { number: about ?? "" });
    }
    const slot = group === "figures" ? figureSlots.find((known) => slotKey(known) === about) : undefined;
    return slot ? slotWords(t, slot) : null;
  };
}
