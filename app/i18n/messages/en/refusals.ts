import type { Messages } from "../messages.ts";
import type { refusals as sv } from "../sv/refusals.ts";

export const refusals: Messages<typeof sv> = {
  too_many_attempts_one: "There have been too many attempts. Try again in a minute.",
  too_many_attempts_other: "There have been too many attempts. Try again in {{count}} minutes.",
  required: "Fill in this field.",
  too_long: "The text is too long. There is room for at most {{limit}} characters.",
  invalid_choice: "Choose one of the options.",
  link_invalid: "Write the whole address, for example https://example.org.",
  colour_invalid: "Write the colour with six characters, for example #1f6f8b.",
  organisation_number_invalid: "The number is not right. Compare it with the certificate of registration.",
  email_invalid: "Enter a full e-mail address, such as name@example.org.",
  password_short: "Choose a password of at least {{limit}} characters.",
  password_common:
    "This password is easy to guess. Choose, for example, a few words that have nothing to do with each other.",
  sign_in_failed: "The e-mail address or the password is not right. Check both and try again.",
  password_wrong: "The password is not right. Enter the one you sign in with.",
  invitation_gone: "The invitation is no longer valid. Ask for a new one.",
  invitation_other_address: "The invitation is for another e-mail address than the one you are signed in with.",
  reset_gone: "The link is no longer valid. Request a new one.",
  already_member: "This person already belongs to the space. Change the role in the list instead.",
  last_admin: "The space needs at least one administrator. Make somebody else administrator first.",
  last_admin_of: "You are the only admin of {{space}}. Make somebody else an admin there first.",
  name_missing: "Enter your name.",
  email_missing: "Enter the e-mail address.",
  password_missing: "Enter the password.",
};
