import type { Messages } from "../messages.ts";
import type { pages as sv } from "../sv/pages.ts";

export const pages: Messages<typeof sv> = {};
