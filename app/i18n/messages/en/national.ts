import type { Messages } from "../messages.ts";
import type { national as sv } from "../sv/national.ts";

export const national: Messages<typeof sv> = {};
