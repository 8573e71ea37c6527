import * as v from "valibot";
import { choice, chosenId, emailAddress } from "../input.ts";
import { languages } from "../language.ts";
import { roles } from "./rules.ts";

/** An invitation as typed: `locale` is the language of the mail, since an unknown address has no account to say so. */
export const invitationSchema = v.object({
  email: emailAddress,
  role: choice(roles),
  locale: choice(languages),
});

export const roleChangeSchema = v.object({ user: chosenId(), role: choice(roles) });

/** "" while nobody has been chosen. */
export const memberChoiceSchema = v.object({ user: chosenId("invalid_choice") });

export const invitationChoiceSchema = v.object({ invitation: chosenId() });
