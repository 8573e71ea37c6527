import type { Messages } from "../messages.ts";
import type { members as sv } from "../sv/members.ts";

export const members: Messages<typeof sv> = {};
