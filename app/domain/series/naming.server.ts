import { Refused } from "../../platform/refused.ts";
import { firstFree } from "../items/slug.ts";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import { toSlug } from "../slug.ts";
import { maxSeriesSlug } from "./schema.ts";
import { findSimilarName } from "./similar-name.ts";

type Named = { id: string; slug: string; name: string };
type Asked = { id: string; slug: string; name: string; language: Language; sure?: "on" | undefined };

/**
 * The address of a series or round: the one it has, else the one asked for, else one from its name.
 * @throws {Refusal} `name_similar` while nobody has said that another spelling is meant; `series_slug_taken`.
 */
export function settleSlug(asked: Asked, all: readonly Named[], noun: string): string {
  const others = all.filter(({ id }) => id !== asked.id);
  const known = all.find(({ id }) => id === asked.id);
  const similar =
    known?.name === asked.name
      ? null
      : findSimilarName(
          asked.name,
          others.map(({ name }) => name),
        );
  if (similar !== null && asked.sure !== "on") throw new Refusal("name_similar", "name", { name: similar });
  if (known) return known.slug;
  const taken = new Set([...others.map(({ slug }) => slug), "new"]);
  if (asked.slug !== "" && taken.has(asked.slug)) throw slugTaken(asked.slug, taken);
  if (asked.slug !== "") return asked.slug;
  const wanted = toSlug(asked.name, asked.language).slice(0, maxSeriesSlug).replace(/-+$/, "");
  return firstFree(wanted || noun, taken);
}

function slugTaken(slug: string, taken: ReadonlySet<string>): Refusal {
  return new Refusal("series_slug_taken", "slug", { suggestion: firstFree(slug, taken) });
}

/** Of two who take the same address at the same time, the second is told by the database. */
export async function savingSlug<T>(slug: string, save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (error instanceof Refused && error.code === "slug_taken") throw slugTaken(slug, new Set([slug]));
    throw error;
  }
}
