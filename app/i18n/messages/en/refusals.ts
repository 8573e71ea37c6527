import type { Messages } from "../messages.ts";
import type { refusals as sv } from "../sv/refusals.ts";

export const refusals: Messages<typeof sv> = {};
