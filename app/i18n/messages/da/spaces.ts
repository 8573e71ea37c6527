import type { Messages } from "../messages.ts";
import type { spaces as sv } from "../sv/spaces.ts";

export const spaces: Messages<typeof sv> = {
  kind: {
    region: "Region",
    member_organisation: "Medlemsorganisation",
    network: "Netværkets eget rum",
  },
  list: {
    title_one: "Ét rum holder i tråden",
    title_other: "{{number}} rum holder i tråden",
    titleNone: "Der er ingen rum endnu",
    lede: "Hver region og medlemsorganisation har sit eget rum med egne nyheder og egne koordinatorer.",
    regions: "Regioner",
    organisations: "Medlems\u00adorganisationer",
    network: "Netværket",
    archived: "Arkiverede rum",
    country: {
      SE: "Sverige",
      DK: "Danmark",
      NO: "Norge",
    },
    next: "Flere rum",
    start: "Fra begyndelsen",
    empty: {
      title: "Der er ingen rum at vise endnu",
      text: "Når det nationale team har oprettet et rum til en region eller en medlemsorganisation, står det her.",
    },
  },
  nav: {
    label: "Rummet",
    overview: "Overblik",
    news: "Nyheder",
    about: "Om rummet",
  },
  home: {
    work: "Arbejd i rummet",
    coordinates: "Koordinerer",
    areas: "Område",
    contact: "Kontakt",
    aside: "Kort om rummet",
    all: "Alle nyheder fra {{space}}",
    archived: {
      title: "Rummet er arkiveret",
      text: "Det, der blev skrevet her, kan stadig læses, men der kommer ikke noget nyt.",
    },
    suspended: {
      title: "Rummet er lukket",
      text: "Kun det nationale team kan se det.",
    },
    empty: {
      title: "Rummet er nyt",
      text: "Den første konference eller nyhed står her, så snart den er offentliggjort.",
    },
  },
  news: {
    title: "Nyheder fra {{space}}",
    empty: {
      title: "Der er ikke offentliggjort noget endnu",
      text: "Den første nyhed fra {{space}} står her, så snart den er offentliggjort.",
    },
  },
  about: {
    title: "Om {{space}}",
    empty: {
      title: "Rummet har ikke præsenteret sig endnu",
      text: "Rummets administratorer skriver præsentationen under Indstillinger.",
    },
    legal: "Hvem der er ansvarlig",
    legalName: "Navn",
    organisationNumber: "CVR- eller organisationsnummer",
    seat: "Hjemsted",
    postalAddress: "Postadresse",
    partners: "Partnere",
    funders: "Bidragydere",
  },
};
