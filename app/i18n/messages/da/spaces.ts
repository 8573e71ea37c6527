import type { Messages } from "../messages.ts";
import type { spaces as sv } from "../sv/spaces.ts";

export const spaces: Messages<typeof sv> = {};
