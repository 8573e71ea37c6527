import type { Messages } from "../messages.ts";
import type { refusals as sv } from "../sv/refusals.ts";

export const refusals: Messages<typeof sv> = {
  too_many_attempts_one: "Der har været for mange forsøg. Prøv igen om et minut.",
  too_many_attempts_other: "Der har været for mange forsøg. Prøv igen om {{count}} minutter.",
  required: "Udfyld feltet.",
  too_long: "Teksten er for lang. Der er plads til højst {{limit}} tegn.",
  invalid_choice: "Vælg en af mulighederne.",
  link_invalid: "Skriv hele adressen, for eksempel https://eksempel.dk.",
  colour_invalid: "Skriv farven med seks tegn, for eksempel #1f6f8b.",
  organisation_number_invalid: "Nummeret passer ikke. Sammenlign med registreringsbeviset.",
  email_invalid: "Skriv en fuldstændig e-mailadresse, for eksempel navn@eksempel.dk.",
  password_short: "Vælg en adgangskode på mindst {{limit}} tegn.",
  password_common: "Adgangskoden er let at gætte. Vælg for eksempel nogle ord, der ikke hører sammen.",
  sign_in_failed: "E-mailadressen eller adgangskoden er forkert. Kontrollér begge dele, og prøv igen.",
  password_wrong: "Adgangskoden er forkert. Skriv den adgangskode, du logger ind med.",
  invitation_gone: "Invitationen gælder ikke længere. Bed om en ny.",
  invitation_other_address: "Invitationen gælder en anden e-mailadresse end den, du er logget ind med.",
  reset_gone: "Linket gælder ikke længere. Bestil et nyt.",
  already_member: "Personen hører allerede til rummet. Skift rollen i listen i stedet.",
  last_admin: "Rummet skal have mindst én administrator. Gør først en anden til administrator.",
  last_admin_of: "Du er den eneste administrator i {{space}}. Gør først en anden til administrator dér.",
  name_missing: "Skriv dit navn.",
  email_missing: "Skriv e-mailadressen.",
  password_missing: "Skriv adgangskoden.",
};
