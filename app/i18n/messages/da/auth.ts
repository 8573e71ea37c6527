import type { Messages } from "../messages.ts";
import type { auth as sv } from "../sv/auth.ts";

export const auth: Messages<typeof sv> = {
  login: {
    title: "Log ind",
    email: "E-mail",
    password: "Adgangskode",
    submit: "Log ind",
    forgot: "Glemt adgangskoden?",
    pending: "Det, du skrev, er der stadig og bliver sendt, når du er logget ind.",
    about: "Om konti",
    without: {
      title: "Uden konto kan du",
      text: "læse alt, der er åbent for alle.",
    },
    with: {
      title: "Med konto kan du",
      text: "læse det, der er åbent for netværket og for dine rum, og arbejde i de rum, hvor du har en opgave.",
    },
    none: {
      title: "Har du ingen konto?",
      text: "Du får den gennem en invitation til et rum. Spørg den, der står for rummet.",
    },
  },
  signedIn: {
    title: "Du er allerede logget ind",
    text: "Du er logget ind som {{name}}, {{email}}.",
    onward: "Fortsæt",
    signOut: "Log ud",
  },
  again: {
    title: "Du er logget ind igen",
    text: "Det, du skrev, er der stadig. Send det, så fortsætter du, hvor du var.",
    files: "Filer følger ikke med. Vælg dem en gang til, når du er tilbage.",
    submit: "Send det, du skrev",
  },
  done: {
    signed_out: "Du er logget ud.",
    signed_out_everywhere: "Du er logget ud på alle enheder.",
    password_reset: "Din nye adgangskode gælder nu. Log ind med den.",
    erased: "Din konto er slettet, og du er logget ud overalt.",
  },
  password: {
    hint: "Mindst 12 tegn. Nogle ord, der ikke hører sammen, er svære at gætte og lette at huske.",
    show: "Vis adgangskoden",
  },
  forgot: {
    title: "Glemt adgangskoden?",
    text: "Skriv den adresse, du logger ind med. Hvis der er en konto med den adresse, får du en mail med et link til at vælge en ny adgangskode.",
    email: "E-mail",
    submit: "Send linket",
    back: "Til login",
    sent: {
      title: "Se i din indbakke",
      text: "Hvis der er en konto med adressen, er der en mail på vej. Linket i den gælder i en time og kan bruges én gang.",
      late: "Kommer der ingen mail? Se efter i uønsket post, og tjek, at adressen er den, du logger ind med.",
      again: "Prøv en anden adresse",
    },
  },
  reset: {
    title: "Vælg en ny adgangskode",
    text: "Den gælder for kontoen {{email}}. Når du har gemt, bliver du logget ud overalt og logger ind med den nye.",
    password: "Ny adgangskode",
    submit: "Gem adgangskoden",
    gone: {
      title: "Linket gælder ikke længere",
      text: "Et link til en ny adgangskode gælder i en time, og kun det seneste gælder. Har du allerede brugt det, er adgangskoden skiftet.",
      action: "Send et nyt link",
    },
  },
  invitation: {
    title: "Du er inviteret til {{space}}",
    role: {
      member: "Du bliver medlem: Du læser det, der vises i rummet og i netværket.",
      coordinator: "Du bliver koordinator: Du skriver nyheder for rummet og sender dem ind.",
      admin: "Du bliver administrator: Du koordinerer rummet og tager dig af medlemmer og indstillinger.",
    },
    address: "Invitationen gælder {{email}}.",
    name: "Navn",
    nameHint: "Sådan vises du for dem, du arbejder sammen med.",
    password: "Vælg en adgangskode",
    language: "Sprog",
    languageHint: "Portalen og mails til dig er på det sprog.",
    create: "Opret konto, og kom med",
    accept: "Kom med i {{space}}",
    signIn: {
      text: "Der er allerede en konto med adressen. Log ind med den, så kommer du tilbage hertil.",
      submit: "Log ind",
    },
    other: {
      text: "Du er logget ind som {{email}}, men invitationen gælder en anden adresse. Log ud, så kommer du tilbage hertil.",
      submit: "Log ud",
    },
    gone: {
      title: "Invitationen gælder ikke længere",
      text: "En invitation gælder i to uger og kan bruges én gang. Den kan også være trukket tilbage. Bed den, der inviterede dig, om en ny.",
      signIn: "Er du allerede med? <link>Log ind</link>.",
    },
  },
  welcome: {
    title: "Velkommen til {{space}}",
    text: "Nu er du med. Her ser du det, der vises for rummet, og på <link>din konto</link> skifter du navn, sprog og adgangskode.",
  },
};
