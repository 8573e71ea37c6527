import * as v from "valibot";
import { choice, emailAddress } from "../input.ts";

/** From the narrower to the wider. */
export const nationalRoles = ["reviewer", "network_admin"] as const;

/** What a network admin asks for about one person: a role, or that hers be taken away. */
export const nationalRoleSchema = v.variant(
  "intent",
  [
    v.object({ intent: v.picklist(["give", "change"]), email: emailAddress, role: choice(nationalRoles) }),
    v.object({ intent: v.literal("take"), email: emailAddress }),
  ],
  "invalid_choice",
);
