import type { Messages } from "../messages.ts";
import type { news as sv } from "../sv/news.ts";

export const news: Messages<typeof sv> = {
  visibility: {
    network: "Bare for nettverket",
    space: "Bare for rommet",
    national: "Bare for rommet og det nasjonale teamet",
  },
  interview: "Intervju",
  languages: {
    sv: "svensk",
    da: "dansk",
    nb: "norsk",
    en: "engelsk",
  },
  list: {
    title: "Nyheter",
    from: "fra {{space}}",
    about: "om {{tag}}",
    written: "på {{language}}",
    lede: "Det som er prøvd og har skjedd ute i rommene, det siste først.",
    filter: "Velg blant nyhetene",
    space: "Rom",
    anySpace: "Alle rom",
    tag: "Emne",
    language: "Språk",
    anyLanguage: "Alle språk",
    show: "Vis",
    all: "Vis alle nyheter",
    startsOver: "Adressen pekte på et sted i listen som ikke finnes. Her er listen fra begynnelsen.",
    none: {
      title: "Ingen nyheter passer til valget",
      text: "Velg et annet rom, emne eller språk, eller vis alle nyheter.",
    },
    empty: {
      title: "Ingen har publisert noe ennå",
      text: "Når et rom har skrevet sin første nyhet og den er godkjent, står den her.",
    },
  },
  post: {
    aside: "Om nyheten",
    published: "Publisert",
    changed: "Endret",
    space: "Rom",
    language: "Språk",
    tags: "Emner",
    edit: "Endre nyheten",
    more: "Mer fra {{space}}",
    all: "Alle nyheter fra {{space}}",
    archived: {
      title: "Nyheten er arkivert",
      text: "Den kan leses her, men står ikke lenger i listene.",
    },
  },
};
