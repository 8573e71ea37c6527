import * as v from "valibot";
import { choice, emailAddress } from "../input.ts";
import { roles } from "./rules.ts";

/** An invitation as typed: `locale` is the language of the mail, since an unknown address has no account to say so. */
export const invitationSchema = v.object({
  email: emailAddress,
  role: choice(roles),
  locale: choice(["sv", "da", "nb", "en"]),
});

export const roleChangeSchema = v.object({ user: uuid(), role: choice(roles) });

export const memberChoiceSchema = v.object({ user: uuid() });

export const invitationChoiceSchema = v.object({ invitation: uuid() });

function uuid() {
  return v.pipe(v.string("required"), v.minLength(1, "required"), v.uuid("not_found"));
}
