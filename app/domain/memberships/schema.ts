import * as v from "valibot";
import { choice, emailAddress } from "../input.ts";
import { languages } from "../language.ts";
import type { RefusalCode } from "../refusal.ts";
import { roles } from "./rules.ts";

/** An invitation as typed: `locale` is the language of the mail, since an unknown address has no account to say so. */
export const invitationSchema = v.object({
  email: emailAddress,
  role: choice(roles),
  locale: choice(languages),
});

export const roleChangeSchema = v.object({ user: uuid(), role: choice(roles) });

/** "" while nobody has been chosen. */
export const memberChoiceSchema = v.object({ user: uuid("invalid_choice") });

export const invitationChoiceSchema = v.object({ invitation: uuid() });

function uuid(missing: RefusalCode = "not_found") {
  return v.pipe(v.string("not_found"), v.minLength(1, missing), v.uuid("not_found"));
}
