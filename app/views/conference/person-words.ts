import type { Person } from "../../domain/conferences/conference.ts";

/** "Mariam (Scania)", "Mariam" or "Scania": who it is, as far as it is known. */
export function personWords({ name, organisation }: Person): string {
  if (name === "" || organisation === "") return name || organisation;
  return `${name} (${organisation})`;
}
