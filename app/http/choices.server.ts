import { env } from "../platform/env.server.ts";
import { choiceCookie, readCookie } from "./cookies.server.ts";
import type { RequestVisit } from "./visit.server.ts";

export type Theme = "system" | "light" | "dark";

/** Remembers a choice of the reader's in this browser. */
export function keepChoice(visit: RequestVisit, name: "language" | "theme", value: string): void {
  visit.cookies.push(choiceCookie(name, value, env().publicUrl.protocol === "https:"));
}

/** Light or dark, as chosen in this browser; without a choice, as the system has it. */
export function readTheme(request: Request): Theme {
  const kept = readCookie(request, "theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}
