import type { Messages } from "../messages.ts";
import type { settings as sv } from "../sv/settings.ts";

export const settings: Messages<typeof sv> = {};
