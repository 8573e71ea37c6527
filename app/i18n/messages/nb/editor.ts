import type { Messages } from "../messages.ts";
import type { editor as sv } from "../sv/editor.ts";

export const editor: Messages<typeof sv> = {};
