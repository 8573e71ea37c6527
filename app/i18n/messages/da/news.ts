import type { Messages } from "../messages.ts";
import type { news as sv } from "../sv/news.ts";

export const news: Messages<typeof sv> = {
  visibility: {
    network: "Kun for netværket",
    space: "Kun for rummet",
    national: "Kun for rummet og det nationale team",
  },
  interview: "Interview",
  languages: {
    sv: "svensk",
    da: "dansk",
    nb: "norsk",
    en: "engelsk",
  },
  list: {
    title: "Nyheder",
    from: "fra {{space}}",
    about: "om {{tag}}",
    written: "på {{language}}",
    lede: "Det, der er blevet prøvet, og som er sket ude i rummene, det seneste først.",
    filter: "Vælg blandt nyhederne",
    space: "Rum",
    anySpace: "Alle rum",
    tag: "Emne",
    language: "Sprog",
    anyLanguage: "Alle sprog",
    show: "Vis",
    all: "Vis alle nyheder",
    startsOver: "Adressen pegede på et sted i listen, der ikke findes. Her er listen fra begyndelsen.",
    none: {
      title: "Ingen nyheder passer til valget",
      text: "Vælg et andet rum, emne eller sprog, eller vis alle nyheder.",
    },
    empty: {
      title: "Ingen har offentliggjort noget endnu",
      text: "Når et rum har skrevet sin første nyhed, og den er godkendt, står den her.",
    },
  },
  post: {
    aside: "Om nyheden",
    published: "Offentliggjort",
    changed: "Ændret",
    space: "Rum",
    language: "Sprog",
    tags: "Emner",
    edit: "Ret nyheden",
    more: "Mere fra {{space}}",
    all: "Alle nyheder fra {{space}}",
    archived: {
      title: "Nyheden er arkiveret",
      text: "Den kan læses her, men står ikke længere i listerne.",
    },
  },
};
