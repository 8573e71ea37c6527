// The conferences of the five stories: their facts and figures, told in our own words. No person is named.
import type { DemoConference } from "../conferences.ts";
import { about, organisationsOf, over, participantsIn, total } from "../figures.ts";

const round = { round: "hosten-2018", theme: "Digital delaktighet" } as const;
const decisionMakers = "Politiker, chefer och strateger i länets kommuner, föreningar och företag";

/** One of the four of autumn 2018. The national team counted, since the spaces themselves had not. */
function digidelConference(
  space: string,
  county: string,
  area: string,
  day: string,
  { lede, body, days }: { lede: string; body: string; days: number },
): DemoConference {
  return {
    space,
    slug: "digidelkonferens-2018",
    title: `Digidelkonferens i ${county}`,
    lede,
    ...round,
    when: { precision: "day", startsOn: day },
    form: "on_site",
    areas: [area],
    targetGroup: decisionMakers,
    target: about(100),
    body,
    days,
    counted: {
      figures: [
        total("participants", about(100)),
        ...participantsIn("elected", "manager", "strategist"),
        ...organisationsOf("municipality", "association", "company"),
      ],
      source: "Digidelnätverkets nationella samordning",
      days: days - 3,
    },
  };
}

const digidel: DemoConference[] = [
  digidelConference("jonkopings-lan", "Jönköpings län", "SE-06", "2018-08-29", {
    days: 64,
    lede: "Höstens första konferens öppnade samtalet om hur länet ska få med sig fler.",
    body: `Regionbiblioteket bjöd in dem som redan arbetar med frågan, var och en på sitt håll, och lät dem byta erfarenheter vid samma bord.

Dagen slutade med idéer. **Steg två** är att göra åtgärder av dem.`,
  }),
  digidelConference("dalarna", "Dalarna", "SE-20", "2018-11-07", {
    days: 63,
    lede: "Strategier på förmiddagen, samarbeten på eftermiddagen.",
    body: "Programmet byggdes efter vad Dalarnas kommuner hade frågat efter. Den nationella gruppen var bollplank.",
  }),
  digidelConference("sormland", "Sörmland", "SE-04", "2018-11-28", {
    days: 62,
    lede: "Vad har grannkommunen provat, och kan vi göra nästa sak tillsammans?",
    body: "Regionbiblioteket samlade kommuner, föreningar och företag kring behoven i just Sörmland.",
  }),
  digidelConference("norrbotten", "Norrbotten", "SE-25", "2018-12-04", {
    days: 61,
    lede: "Den sista av höstens fyra, i det län där avstånden är längst.",
    body: "Många möttes för första gången, trots att de har samma uppdrag. Erfarenheterna togs med hem som förslag.",
  }),
  ...[
    { space: "orebro-lan", place: "i Örebro län", area: "SE-18" },
    { space: "gotland", place: "på Gotland", area: "SE-09" },
  ].map(
    ({ space, place, area }): DemoConference => ({
      space,
      slug: "digidelkonferens-2019",
      title: `Digidelkonferens ${place}`,
      lede: "Planerad till 2019. Något datum är inte satt.",
      ...round,
      when: { precision: "year", year: 2019 },
      form: "on_site",
      areas: [area],
      targetGroup: decisionMakers,
      days: 60,
    }),
  ),
];

const klusterkonferensen: DemoConference[] = [
  {
    space: "produktionsklustren",
    slug: "klusterkonferensen-2019",
    title: "Klusterkonferensen 2019",
    lede: "Upplagan före den digitala. Hur många som kom vet vi bara i jämförelse med året efter.",
    series: "klusterkonferensen",
    when: { precision: "year", year: 2019 },
    held: true,
    form: "on_site",
    days: 59,
  },
  {
    space: "produktionsklustren",
    slug: "klusterkonferensen-2020",
    title: "Klusterkonferensen 2020",
    lede: "Två dagar om hållbarhet, för första gången på skärm.",
    series: "klusterkonferensen",
    theme: "Hållbarhet",
    when: { precision: "year", year: 2020 },
    held: true,
    form: "digital",
    targetGroup: "Tillverkande företag och deras leverantörer",
    conferenceDays: [
      { date: null, theme: "", responsible: [] },
      {
        date: null,
        theme: "",
        responsible: [
          { name: "", organisation: "Scania" },
          { name: "", organisation: "FKG" },
        ],
      },
    ],
    body: "Talarna var 98 till antalet och satt utspridda över landet. Programmet höll ett tema från första föredraget till det sista.",
    days: 58,
  },
  {
    space: "produktionsklustren",
    slug: "klusterkonferensen-2021",
    title: "Klusterkonferensen 2021",
    lede: "Planen: ses på plats, och sända några av sessionerna.",
    series: "klusterkonferensen",
    when: { precision: "year", year: 2021 },
    form: "hybrid",
    target: over(400),
    body: "Målet är lika många deltagare som 2020. Då har ordförandeskapet för klustren gått vidare till en annan medlem.",
    days: 57,
  },
];

const autumnConference: DemoConference = {
  space: "eklient",
  slug: "hostkonferensen-2020",
  title: "eKlients höstkonferens 2020",
  lede: "Tre dagar vid skärmen om den digitala arbetsplatsen: vad den kan ge, och vad den kan kosta.",
  series: "eklients-hostkonferens",
  theme: "Digitaliseringens möjligheter och risker",
  when: { precision: "season", season: "autumn", year: 2020 },
  held: true,
  form: "digital",
  targetGroup: "Regioner, kommuner, universitet och andra offentliga verksamheter",
  conferenceDays: [1, 2, 3].map(() => ({ date: null, theme: "", responsible: [] })),
  speakers: ["Microsoft", "MSB", "DIWO"].map((organisation) => ({ name: "", organisation })),
  body: `Tidigare har medlemmarna rest till varandra. Pandemin gjorde det omöjligt, och därmed kunde fler vara med.

Deltagarna gick igenom de ändringsönskemål som hade registrerats och rangordnade dem.`,
  days: 56,
};

const customerConference: DemoConference = {
  space: "kmd-nexus",
  slug: "kundekonference-hindsgavl",
  title: "Konference og kundegruppedag på Hindsgavl",
  lede: "To dage med oplæg, paneldebat og tid til at tale sammen.",
  language: "da",
  theme: "Fremtidens service på borgernes vilkår",
  when: { precision: "yearless", startsDay: "05-11", endsDay: "05-12" },
  held: true,
  form: "on_site",
  venue: "Hindsgavl Slot",
  town: "Middelfart",
  country: "DK",
  areas: ["DK-1083"],
  targetGroup: "Kommuner og regioner, der bruger Nexus",
  conferenceDays: [
    { date: null, theme: "", responsible: [{ name: "", organisation: "KMD" }] },
    { date: null, theme: "", responsible: [{ name: "", organisation: "KMD" }] },
  ],
  links: [
    { kind: "slides", title: "Slides fra oplæggene", url: "https://nexus.rodatraden.example/slides" },
    { kind: "film", title: "En kort film fra dagene", url: "https://nexus.rodatraden.example/film" },
  ],
  body: "En fremtidsforsker åbnede. Resten af programmet tog fat i, hvad digitale løsninger skal bidrage med, når opgaverne bliver flere og sværere.",
  days: 55,
};

export const storyConferences: DemoConference[] = [
  ...digidel,
  ...klusterkonferensen,
  autumnConference,
  customerConference,
];
