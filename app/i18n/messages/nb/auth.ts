import type { Messages } from "../messages.ts";
import type { auth as sv } from "../sv/auth.ts";

export const auth: Messages<typeof sv> = {
  login: {
    title: "Logg inn",
    email: "E-post",
    password: "Passord",
    submit: "Logg inn",
    forgot: "Glemt passordet?",
    pending: "Det du skrev, er der fortsatt og sendes når du har logget inn.",
    about: "Om kontoer",
    without: {
      title: "Uten konto kan du",
      text: "lese alt som er åpent for alle.",
    },
    with: {
      title: "Med konto kan du",
      text: "lese det som er åpent for nettverket og for rommene dine, og arbeide i de rommene der du har en oppgave.",
    },
    none: {
      title: "Har du ikke konto?",
      text: "Du får den gjennom en invitasjon til et rom. Spør den som har ansvar for rommet.",
    },
  },
  signedIn: {
    title: "Du er allerede logget inn",
    text: "Du er logget inn som {{name}}, {{email}}.",
    onward: "Fortsett",
    signOut: "Logg ut",
  },
  again: {
    title: "Du er logget inn igjen",
    text: "Det du skrev, er der fortsatt. Send det, så fortsetter du der du var.",
    files: "Filer følger ikke med. Velg dem en gang til når du er tilbake.",
    submit: "Send det du skrev",
  },
  done: {
    signed_out: "Du er logget ut.",
    signed_out_everywhere: "Du er logget ut på alle enheter.",
    password_reset: "Det nye passordet gjelder nå. Logg inn med det.",
    erased: "Kontoen din er slettet, og du er logget ut overalt.",
  },
  password: {
    hint: "Minst 12 tegn. Noen ord som ikke hører sammen, er vanskelige å gjette og lette å huske.",
    show: "Vis passordet",
  },
  forgot: {
    title: "Glemt passordet?",
    text: "Skriv adressen du logger inn med. Finnes det en konto med den adressen, får du en e-post med en lenke der du velger et nytt passord.",
    email: "E-post",
    submit: "Send lenken",
    back: "Til innloggingen",
    sent: {
      title: "Se i innboksen din",
      text: "Finnes det en konto med adressen, er en e-post på vei dit. Lenken i den gjelder i én time og kan brukes én gang.",
      late: "Kommer det ingen e-post? Se i søppelposten, og sjekk at adressen er den du logger inn med.",
      again: "Prøv en annen adresse",
    },
  },
  reset: {
    title: "Velg et nytt passord",
    text: "Det gjelder kontoen {{email}}. Når du har lagret, logges du ut overalt og logger inn med det nye.",
    password: "Nytt passord",
    submit: "Lagre passordet",
    gone: {
      title: "Lenken gjelder ikke lenger",
      text: "En lenke for nytt passord gjelder i én time, og bare den siste gjelder. Har du allerede brukt den, er passordet byttet.",
      action: "Send en ny lenke",
    },
  },
  invitation: {
    title: "Du er invitert til {{space}}",
    role: {
      member: "Du blir medlem: Du leser det som vises i rommet og i nettverket.",
      coordinator: "Du blir koordinator: Du skriver nyheter for rommet og sender dem inn.",
      admin: "Du blir administrator: Du koordinerer rommet og tar deg av medlemmer og innstillinger.",
    },
    address: "Invitasjonen gjelder {{email}}.",
    name: "Navn",
    nameHint: "Slik vises du for dem du arbeider sammen med.",
    password: "Velg et passord",
    language: "Språk",
    languageHint: "Portalen og e-postene til deg er på det språket.",
    create: "Opprett konto og bli med",
    accept: "Bli med i {{space}}",
    signIn: {
      text: "Det finnes allerede en konto med adressen. Logg inn med den, så kommer du tilbake hit.",
      submit: "Logg inn",
    },
    other: {
      text: "Du er logget inn som {{email}}, men invitasjonen gjelder en annen adresse. Logg ut, så kommer du tilbake hit.",
      submit: "Logg ut",
    },
    gone: {
      title: "Invitasjonen gjelder ikke lenger",
      text: "En invitasjon gjelder i to uker og kan brukes én gang. Den kan også være trukket tilbake. Be den som inviterte deg, om en ny.",
      signIn: "Er du allerede med? <link>Logg inn</link>.",
    },
  },
  welcome: {
    title: "Velkommen til {{space}}",
    text: "Nå er du med. Her ser du det som vises for rommet, og på <link>kontoen din</link> bytter du navn, språk og passord.",
  },
};
