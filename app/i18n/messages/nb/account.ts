import type { Messages } from "../messages.ts";
import type { account as sv } from "../sv/account.ts";

export const account: Messages<typeof sv> = {};
