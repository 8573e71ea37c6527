import type { Messages } from "../messages.ts";
import type { auth as sv } from "../sv/auth.ts";

export const auth: Messages<typeof sv> = {};
