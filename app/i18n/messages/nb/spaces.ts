import type { Messages } from "../messages.ts";
import type { spaces as sv } from "../sv/spaces.ts";

export const spaces: Messages<typeof sv> = {
  kind: {
    region: "Region",
    member_organisation: "Medlemsorganisasjon",
    network: "Nettverkets eget rom",
  },
  list: {
    title_one: "Ett rom holder i tråden",
    title_other: "{{number}} rom holder i tråden",
    titleNone: "Det finnes ingen rom ennå",
    lede: "Hver region og medlemsorganisasjon har sitt eget rom, med egne nyheter og egne koordinatorer.",
    regions: "Regioner",
    organisations: "Medlems\u00adorganisasjoner",
    network: "Nettverket",
    archived: "Arkiverte rom",
    country: {
      SE: "Sverige",
      DK: "Danmark",
      NO: "Norge",
    },
    next: "Flere rom",
    start: "Fra begynnelsen",
    empty: {
      title: "Det er ingen rom å vise ennå",
      text: "Når det nasjonale teamet har opprettet et rom for en region eller en medlemsorganisasjon, står det her.",
    },
  },
  nav: {
    label: "Rommet",
    overview: "Oversikt",
    news: "Nyheter",
    about: "Om rommet",
  },
  home: {
    work: "Arbeid i rommet",
    coordinates: "Koordinerer",
    areas: "Område",
    contact: "Kontakt",
    aside: "Kort om rommet",
    all: "Alle nyheter fra {{space}}",
    archived: {
      title: "Rommet er arkivert",
      text: "Det som ble skrevet her, kan fortsatt leses, men det kommer ikke noe nytt.",
    },
    suspended: {
      title: "Rommet er stengt",
      text: "Bare det nasjonale teamet ser det.",
    },
    empty: {
      title: "Rommet er nytt",
      text: "Den første konferansen eller nyheten står her så snart den er publisert.",
    },
  },
  news: {
    title: "Nyheter fra {{space}}",
    empty: {
      title: "Ingenting er publisert ennå",
      text: "Den første nyheten fra {{space}} står her så snart den er publisert.",
    },
  },
  about: {
    title: "Om {{space}}",
    empty: {
      title: "Rommet har ikke presentert seg ennå",
      text: "Administratorene i rommet skriver presentasjonen under Innstillinger.",
    },
    legal: "Hvem som er ansvarlig",
    legalName: "Navn",
    organisationNumber: "Organisasjonsnummer",
    seat: "Forretningsadresse",
    postalAddress: "Postadresse",
    partners: "Partnere",
    funders: "Finansiører",
  },
};
