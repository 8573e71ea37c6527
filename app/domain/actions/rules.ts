import type { ActionState } from "../reports/report.ts";

/** What a list of actions can be narrowed to. */
export const actionFilters = ["open", "overdue", "done"] as const;
export type ActionFilter = (typeof actionFilters)[number];

/** Characters that may be said about what became of an action. */
export const maxNote = 1000;

export type ActionStanding = "open" | "overdue" | "done" | "dropped";

/** Where an action stands on a day (yyyy-mm-dd): one whose day has gone by is overdue until it is settled. */
export function actionStanding(
  { state, dueOn }: { state: ActionState; dueOn: string | null },
  today: string,
): ActionStanding {
  return state === "open" && dueOn !== null && dueOn < today ? "overdue" : state;
}

/** The list that an address asks for; the open ones unless it names another. */
export function readFilter(name: string | null): ActionFilter {
  return actionFilters.find((filter) => filter === name) ?? "open";
}
