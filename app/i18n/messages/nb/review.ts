import type { Messages } from "../messages.ts";
import type { review as sv } from "../sv/review.ts";

export const review: Messages<typeof sv> = {};
