import { figureSlots, type readFigureFields, slotKey } from "../../domain/figures/figure-fields.ts";
import type { Translate } from "../../i18n/translate.ts";
import { slotWords } from "../report/category-words.ts";

/** The numbers of a form as lines: "Deltagare: 400". Those left alone are left out. */
export function figureLines(t: Translate, figures: ReturnType<typeof readFigureFields>): string[] {
  return figureSlots.flatMap((slot) => {
    const typed = figures[slotKey(slot)];
    if (!typed || (typed.count === "" && typed.present === "")) return [];
    const sure =
      typed.qualifier === "about" || typed.qualifier === "over" ? `${t(`charts.key.${typed.qualifier}`)} ` : "";
    return [`${slotWords(t, slot)}: ${typed.count === "" ? t("reports.page.present") : `${sure}${typed.count}`}`];
  });
}
