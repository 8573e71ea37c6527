import type {
  Count,
  Figure,
  Measure,
  OrganisationKind,
  ParticipantRole,
  Qualifier,
} from "../../app/domain/figures/figure.ts";

export const exactly = (count: number): Count => ({ count, qualifier: "exact" });
export const about = (count: number): Count => ({ count, qualifier: "about" });
export const over = (count: number): Count => ({ count, qualifier: "over" });

export function total(measure: Measure, { count, qualifier }: Count): Figure {
  return { measure, dimension: "total", category: "", count, qualifier };
}

/** Organisations of some kinds, by number. */
export function organisations(counts: Partial<Record<OrganisationKind, number>>): Figure[] {
  return Object.entries(counts).map(([kind, count]) => part("organisations", "kind", kind as OrganisationKind, count));
}

/** Kinds of organisations that were there, uncounted. */
export function organisationsOf(...kinds: OrganisationKind[]): Figure[] {
  return kinds.map((kind) => part("organisations", "kind", kind, null));
}

/** People in some roles, by number. */
export function participants(counts: Partial<Record<ParticipantRole, number>>): Figure[] {
  return Object.entries(counts).map(([role, count]) => part("participants", "role", role as ParticipantRole, count));
}

/** Roles of people who were there, uncounted. */
export function participantsIn(...roles: ParticipantRole[]): Figure[] {
  return roles.map((role) => part("participants", "role", role, null));
}

function part(
  measure: Measure,
  dimension: Figure["dimension"],
  category: Figure["category"],
  count: number | null,
  qualifier: Qualifier = "exact",
): Figure {
  return { measure, dimension, category, count, qualifier };
}
