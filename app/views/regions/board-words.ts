import type { AreaState, Board } from "../../domain/regions/board.ts";
import type { Scope } from "../../domain/regions/scope.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

const said = ["held", "upcoming", "planned"] as const satisfies AreaState[];

/** What is the case: "Fyra regioner har mötts. Två vill." Without regions, the conferences; put off ones say nothing. */
export function boardHeading(t: Translate, locale: Locale, { areas, conferences }: Board, past: string | null): string {
  const words = (count: number) => ({ count, number: capitalise(locale, formatCount(locale, count)) });
  const [first, ...others] = said.filter((state) => areas[state] > 0);
  if (first) {
    const opening = t(`board.headline.areas.${first}`, words(areas[first]));
    return [opening, ...others.map((state) => t(`board.headline.next.${after(state)}`, words(areas[state])))].join(" ");
  }
  const known = said.filter((state) => conferences[state] > 0);
  if (known.length > 0) {
    return known.map((state) => t(`board.headline.conferences.${state}`, words(conferences[state]))).join(" ");
  }
  return past === null ? t("board.headline.none") : t("board.headline.noneThen", { year: past });
}

function after(state: AreaState): "upcoming" | "planned" {
  return state === "planned" ? "planned" : "upcoming";
}

/** The name of what the board gathers, for a title and the chooser. */
export function scopeName(t: Translate, scope: Scope): string {
  return scope.by === "year" ? t("board.scope.year", { year: scope.year }) : scope.name;
}
