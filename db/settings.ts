import { readEnv } from "../app/platform/env.server.ts";
import { Trouble } from "./trouble.mjs";

export type Settings = ReturnType<typeof readEnv>;

/**
 * The settings that the processes will be given, read before they start.
 * @throws {Trouble} naming what is wrong
 */
export function readSettings(): Settings {
  try {
    return readEnv(process.env);
  } catch (error) {
    throw new Trouble((error as Error).message, "Mend these variables of the environment, or unset them.");
  }
}
