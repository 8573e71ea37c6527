// The spaces of the demo content. Facts about them are public; the words are our own.

export type DemoSpace = {
  slug: string;
  kind: "region" | "member_organisation" | "network";
  name: string;
  summary: string;
  coordinatedBy: string;
  about: string;
  language: "sv" | "da" | "nb";
  country: "SE" | "DK" | "NO";
  colours: [string, string] | null;
  areas: string[];
  trust?: "publish_first";
  legal?: { name: string; number?: string; seat?: string; post?: string; email?: string };
  partners?: { kind: "partner" | "funder"; name: string; url?: string }[];
};

const networkSpace: DemoSpace = {
  slug: "natverket",
  kind: "network",
  name: "Nationella samordningen",
  summary: "Samordningen stöder regionerna, läser det som skickas in och berättar vad landet lär sig.",
  coordinatedBy: "Nätverkets nationella samverkansgrupp.",
  about: `## Vad samordningen gör

Regioner och medlemsorganisationer håller sina egna konferenser. Samordningen är stöd och bollplank, läser texter innan de publiceras och ser till att lärdomar når vidare.

## Så arbetar vi

- Vi svarar på det som skickas in, äldst först.
- Ingen godkänner sin egen text.
- Siffror står med källa, och det framgår hur säkra de är.`,
  language: "sv",
  country: "SE",
  colours: null,
  areas: [],
  legal: {
    name: "Föreningen Sambruk",
    number: "802428-2785",
    seat: "c/o Sandvikens kommun, Kommunledningskontoret, 811 80 Sandviken",
    post: "c/o Sandbacka Park, Högbovägen 45, 811 32 Sandviken",
    email: "samordningen@rodatraden.example",
  },
};

const regions: [slug: string, name: string, area: string, host: string, colours: [string, string]][] = [
  ["jonkopings-lan", "Jönköpings län", "SE-06", "Regionbiblioteket i Jönköpings län", ["#1f6f8b", "#e0b13a"]],
  ["dalarna", "Dalarna", "SE-20", "Länsbiblioteket i Dalarna", ["#8a2b2b", "#d9c8a0"]],
  ["sormland", "Sörmland", "SE-04", "Regionbiblioteket i Sörmland", ["#2f6b3c", "#f0d264"]],
  ["norrbotten", "Norrbotten", "SE-25", "Regionbiblioteket i Norrbotten", ["#1d3d6e", "#9cc4d8"]],
  ["orebro-lan", "Örebro län", "SE-18", "Regionbiblioteket i Örebro län", ["#5b3a77", "#c9b6d8"]],
  ["gotland", "Gotland", "SE-09", "Regionbiblioteket på Gotland", ["#a6552a", "#ead7b0"]],
];

export const spaces: DemoSpace[] = [
  networkSpace,
  ...regions.map(
    ([slug, name, area, host, colours]): DemoSpace => ({
      slug,
      kind: "region",
      name,
      summary: "Region i Digidelnätverket. Regionbiblioteket håller ihop arbetet.",
      coordinatedBy: `${host}, med stöd av nätverkets nationella samverkansgrupp.`,
      about: `${host} samlar kommuner, föreningar och företag som vill att fler ska kunna använda digitala tjänster.`,
      language: "sv",
      country: "SE",
      colours,
      areas: [area],
    }),
  ),
  {
    slug: "digidel",
    kind: "member_organisation",
    name: "Digidelnätverket",
    summary: "Ett öppet nätverk för digital delaktighet, med konferenser i regionerna.",
    coordinatedBy: "Nationella samverkansgruppen, där Föreningen Sambruk svarar för administrationen.",
    about: `Nätverket är obundet och utan hierarki. Den som vill att fler ska kunna använda digitala tjänster är välkommen.

Varje region formar sin egen konferens. Det gemensamma är vad som händer sedan: idéerna ska bli åtgärder.`,
    language: "sv",
    country: "SE",
    colours: ["#0f6b5c", "#f2a541"],
    areas: ["SE-06", "SE-20", "SE-04", "SE-25"],
    legal: { name: "Föreningen Sambruk", number: "802428-2785", seat: "Sandviken" },
  },
  {
    slug: "produktionsklustren",
    kind: "member_organisation",
    name: "Produktionsklustren",
    summary: "Industriföretag som lär av varandras produktion och möts en gång om året på Klusterkonferensen.",
    coordinatedBy: "Klustrens ledningsgrupp. Ordförandeskapet går mellan medlemmarna.",
    about:
      "Klustren samlar tillverkande företag som öppnar sina verkstäder för varandra. Konferensen hålls varje år av ett av dem.",
    language: "sv",
    country: "SE",
    colours: ["#3a4a52", "#c8102e"],
    areas: ["SE-01", "SE-14", "SE-05"],
    partners: [
      { kind: "partner", name: "Scania" },
      { kind: "partner", name: "FKG" },
    ],
  },
  {
    slug: "eklient",
    kind: "member_organisation",
    name: "eKlient",
    summary: "Regioner, kommuner och universitet som bygger en gemensam digital arbetsplats.",
    coordinatedBy: "eKlients förvaltning.",
    about:
      "Medlemmarna delar förvaltning av den digitala arbetsplatsen: de registrerar önskemål, rangordnar dem tillsammans och bygger en gång.",
    language: "sv",
    country: "SE",
    colours: ["#1b5fa8", "#7fc1e8"],
    areas: [],
    trust: "publish_first",
  },
  {
    slug: "produktionslyftet",
    kind: "member_organisation",
    name: "Produktionslyftet",
    summary: "Coachning av små och medelstora företag i produktionsutveckling.",
    coordinatedBy: "Programledningen, med regionsamordningen hos IUC Sverige.",
    about:
      "Programmet arbetar ute på företagen. Styrelsen följer upp hur de regionala insatserna hänger ihop med de nationella.",
    language: "sv",
    country: "SE",
    colours: ["#b3541e", "#f3d9b1"],
    areas: [],
    partners: [
      { kind: "partner", name: "RISE", url: "https://www.ri.se/" },
      { kind: "partner", name: "IUC Sverige" },
      { kind: "partner", name: "IF Metall" },
      { kind: "partner", name: "Teknikföretagen" },
      { kind: "funder", name: "Produktion2030" },
    ],
  },
  {
    slug: "kmd-nexus",
    kind: "member_organisation",
    name: "KMD Nexus",
    summary: "Kommuner og regioner, der bruger og udvikler Nexus sammen.",
    coordinatedBy: "Kundegruppen og tovholdergruppen.",
    about:
      "Erfagrupperne mødes lokalt og sender ideer til tovholdergruppen. Rummet her samler det, der bliver besluttet, så det når ud igen.",
    language: "da",
    country: "DK",
    colours: ["#00594f", "#e9b44c"],
    areas: ["DK-1083"],
  },
  {
    slug: "lean-forum-norge",
    kind: "member_organisation",
    name: "Lean Forum Norge",
    summary: "Et norsk nettverk for forbedringsarbeid, med en årskonferanse og Produktivitetsspranget.",
    coordinatedBy: "Styret i Lean Forum Norge og NTNU.",
    about: "Seks pilotbedrifter prøver metodikken fra Produktionslyftet under norske forhold. Erfaringene deles her.",
    language: "nb",
    country: "NO",
    colours: ["#7a1f3d", "#d9dde0"],
    areas: ["NO-50"],
  },
];
