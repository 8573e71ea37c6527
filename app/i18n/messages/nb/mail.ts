import type { Messages } from "../messages.ts";
import type { mail as sv } from "../sv/mail.ts";

export const mail: Messages<typeof sv> = {};
