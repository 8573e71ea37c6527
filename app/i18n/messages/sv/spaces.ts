export const spaces = {
  kind: {
    region: "Region",
    member_organisation: "Medlemsorganisation",
    network: "Nätverkets eget rum",
  },
  list: {
    title_one: "Ett rum håller i tråden",
    title_other: "{{number}} rum håller i tråden",
    titleNone: "Inga rum finns än",
    lede: "Varje region och medlemsorganisation har ett eget rum, med egna nyheter och egna samordnare.",
    regions: "Regioner",
    organisations: "Medlems\u00adorganisationer",
    network: "Nätverket",
    archived: "Arkiverade rum",
    country: {
      SE: "Sverige",
      DK: "Danmark",
      NO: "Norge",
    },
    next: "Fler rum",
    start: "Från början",
    empty: {
      title: "Det finns inga rum att visa än",
      text: "När det nationella teamet har skapat ett rum för en region eller en medlemsorganisation står det här.",
    },
  },
  nav: {
    label: "Rummet",
    overview: "Översikt",
    news: "Nyheter",
    about: "Om rummet",
  },
  home: {
    work: "Arbeta i rummet",
    coordinates: "Samordnar",
    areas: "Område",
    contact: "Kontakt",
    aside: "Kort om rummet",
    all: "Alla nyheter från {{space}}",
    archived: {
      title: "Rummet är arkiverat",
      text: "Det som skrevs här går att läsa, men inget nytt kommer till.",
    },
    suspended: {
      title: "Rummet är avstängt",
      text: "Bara det nationella teamet ser det.",
    },
    empty: {
      title: "Rummet är nytt",
      text: "Den första konferensen eller nyheten står här så snart den är publicerad.",
    },
  },
  news: {
    title: "Nyheter från {{space}}",
    empty: {
      title: "Inget är publicerat än",
      text: "Den första nyheten från {{space}} står här så snart den är publicerad.",
    },
  },
  about: {
    title: "Om {{space}}",
    empty: {
      title: "Rummet har inte presenterat sig än",
      text: "Rummets administratörer skriver presentationen under Inställningar.",
    },
    legal: "Vem som ansvarar",
    legalName: "Namn",
    organisationNumber: "Organisationsnummer",
    seat: "Säte",
    postalAddress: "Postadress",
    partners: "Partner",
    funders: "Finansiärer",
  },
};
