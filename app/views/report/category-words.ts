import { organisationKinds, participantRoles } from "../../domain/figures/figure.ts";
import type { FigureSlot } from "../../domain/figures/figure-fields.ts";
import type { Translate } from "../../i18n/translate.ts";

/** What a part of a total is called: "Kommuner", "Chefer". */
export function categoryWords(t: Translate, { dimension, category }: Omit<FigureSlot, "measure">): string {
  const kind = organisationKinds.find((known) => known === category);
  if (dimension === "kind" && kind) return t(`reports.kinds.${kind}`);
  const role = participantRoles.find((known) => known === category);
  return role ? t(`reports.roles.${role}`) : "";
}

/** The same with its total: "Organisationer efter slag: Kommuner"; of a total alone, "Deltagare". */
export function slotWords(t: Translate, slot: FigureSlot): string {
  const { measure, dimension } = slot;
  if (dimension === "total") return t(`reports.measures.${measure}`);
  const parts =
    measure === "organisations" ? "organisationKinds" : dimension === "kind" ? "participantKinds" : "participantRoles";
  return t("reports.figures.fieldOf", { group: t(`reports.figures.${parts}`), name: categoryWords(t, slot) });
}
