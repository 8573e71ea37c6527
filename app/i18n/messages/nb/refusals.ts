import type { Messages } from "../messages.ts";
import type { refusals as sv } from "../sv/refusals.ts";

export const refusals: Messages<typeof sv> = {
  too_many_attempts_one: "Det har vært for mange forsøk. Prøv igjen om ett minutt.",
  too_many_attempts_other: "Det har vært for mange forsøk. Prøv igjen om {{count}} minutter.",
  required: "Fyll ut feltet.",
  too_long: "Teksten er for lang. Det er plass til høyst {{limit}} tegn.",
  invalid_choice: "Velg et av alternativene.",
  link_invalid: "Skriv hele adressen, for eksempel https://eksempel.no.",
  colour_invalid: "Skriv fargen med seks tegn, for eksempel #1f6f8b.",
  organisation_number_invalid: "Nummeret stemmer ikke. Sammenlign med registerutskriften.",
  email_invalid: "Skriv en fullstendig e-postadresse, for eksempel navn@eksempel.no.",
  password_short: "Velg et passord på minst {{limit}} tegn.",
  password_common: "Passordet er lett å gjette. Velg for eksempel noen ord som ikke hører sammen.",
  sign_in_failed: "E-postadressen eller passordet stemmer ikke. Kontroller begge deler og prøv igjen.",
  password_wrong: "Passordet stemmer ikke. Skriv det passordet du logger inn med.",
  invitation_gone: "Invitasjonen gjelder ikke lenger. Be om en ny.",
  invitation_other_address: "Invitasjonen gjelder en annen e-postadresse enn den du er logget inn med.",
  reset_gone: "Lenken gjelder ikke lenger. Bestill en ny.",
  already_member: "Personen hører allerede til rommet. Bytt rollen i listen i stedet.",
  last_admin: "Rommet trenger minst én administrator. Gjør først en annen til administrator.",
  last_admin_of: "Du er den eneste administratoren i {{space}}. Gjør først en annen til administrator der.",
  name_missing: "Skriv navnet ditt.",
  email_missing: "Skriv e-postadressen.",
  password_missing: "Skriv passordet.",
};
