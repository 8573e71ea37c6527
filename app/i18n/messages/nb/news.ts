import type { Messages } from "../messages.ts";
import type { news as sv } from "../sv/news.ts";

export const news: Messages<typeof sv> = {};
