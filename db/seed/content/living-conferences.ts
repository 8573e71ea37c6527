// What goes on around the day on which the demo content is made. These conferences are invented.
import type { Calendar } from "../calendar.ts";
import type { DemoConference } from "../conferences.ts";
import { about, exactly, total } from "../figures.ts";
import { currentRound } from "./series.ts";

const round = currentRound;
const register = (slug: string) => `https://anmalan.rodatraden.example/${slug}`;

/** The editions of one series, each with another host. */
const instructorsDays = (calendar: Calendar): DemoConference[] => {
  const series = "handledardagen";
  return [
    {
      space: "dalarna",
      slug: `handledardagen-${calendar.day(-430).slice(0, 4)}`,
      title: `Handledardagen ${calendar.day(-430).slice(0, 4)}`,
      lede: "Den första dagen för dem som handleder andra.",
      series,
      theme: "Att handleda",
      when: calendar.days(-430),
      form: "on_site",
      venue: "Stadsbiblioteket",
      town: "Falun",
      areas: ["SE-20"],
      targetGroup: "Handledare på bibliotek och i föreningar",
      days: 470,
    },
    {
      space: "jonkopings-lan",
      slug: `handledardagen-${calendar.day(-62).slice(0, 4)}`,
      title: `Handledardagen ${calendar.day(-62).slice(0, 4)}`,
      lede: "Vad gör den som frågar trygg? En dag om bemötande, med övningar.",
      series,
      round,
      theme: "Att handleda",
      when: calendar.days(-62),
      form: "on_site",
      venue: "Kulturhuset",
      town: "Jönköping",
      areas: ["SE-06"],
      coHosts: [{ space: "digidel", state: "accepted" }],
      targetGroup: "Handledare på bibliotek och i föreningar",
      target: about(80),
      conferenceDays: [
        {
          date: calendar.day(-62),
          theme: "Bemötande",
          responsible: [{ name: "", organisation: "Regionbiblioteket i Jönköpings län" }],
        },
      ],
      speakers: [
        { name: "", organisation: "Föreningen Skärmvana" },
        { name: "", organisation: "Studieförbundet Varpen" },
      ],
      links: [
        { kind: "slides", title: "Bilderna från dagen", url: "https://bilder.rodatraden.example/handledardagen" },
      ],
      days: 150,
    },
    {
      space: "norrbotten",
      slug: "nasta-handledardag",
      title: "Nästa handledardag",
      lede: "Norrbotten tar över som värd. Månaden är bestämd, dagen kommer.",
      series,
      theme: "Att handleda",
      when: calendar.month(9),
      form: "hybrid",
      town: "Luleå",
      areas: ["SE-25"],
      target: about(100),
      days: 20,
    },
  ];
};

const ahead = (calendar: Calendar): DemoConference[] => [
  {
    space: "jonkopings-lan",
    slug: "hjalp-dar-folk-ar",
    title: "Digital hjälp där folk är",
    lede: "En dag om att möta människor i tvättstugan, på vårdcentralen och i matbutiken.",
    round,
    theme: "Uppsökande arbete",
    when: calendar.days(24),
    form: "on_site",
    venue: "Stadsbiblioteket",
    town: "Jönköping",
    areas: ["SE-06"],
    targetGroup: "Kommuner, föreningar och bostadsbolag",
    target: about(120),
    registration: register("hjalp-dar-folk-ar"),
    conferenceDays: [
      {
        date: calendar.day(24),
        theme: "Uppsökande arbete",
        responsible: [{ name: "", organisation: "Regionbiblioteket i Jönköpings län" }],
      },
    ],
    speakers: [
      { name: "", organisation: "Bostadsbolaget Ekbacken" },
      { name: "", organisation: "Föreningen Skärmvana" },
    ],
    body: `## Förmiddag

Tre kommuner visar hur de flyttade ut hjälpen från huset.

## Eftermiddag

Korta pass i små grupper. Ta med en fråga hemifrån.`,
    days: 30,
  },
  {
    space: "dalarna",
    slug: "moten-over-lansgransen",
    title: "Möten över länsgränsen",
    lede: "Två län, två dagar, en plan för dem som bor där bussen vänder.",
    round,
    theme: "Samverkan",
    when: calendar.days(45, 2),
    form: "hybrid",
    venue: "Folkets hus",
    town: "Falun",
    areas: ["SE-20", "SE-04"],
    coHosts: [
      { space: "sormland", state: "accepted" },
      { space: "digidel", state: "asked" },
    ],
    targetGroup: "Chefer och strateger i båda länen",
    target: about(150),
    registration: register("moten-over-lansgransen"),
    conferenceDays: [0, 1].map((day) => ({
      date: calendar.day(45, day),
      theme: day === 0 ? "Vad vi redan gör" : "Vad vi gör tillsammans",
      responsible: [
        {
          name: "",
          organisation: day === 0 ? "Länsbiblioteket i Dalarna" : "Regionbiblioteket i Sörmland",
        },
      ],
    })),
    body: "Allt i stora salen sänds. Gruppsamtalen hålls på plats, och för den som är med på distans i egna rum.",
    days: 18,
  },
  {
    space: "natverket",
    slug: "natverksdagen",
    title: "Nätverksdagen",
    lede: "Regioner och medlemsorganisationer berättar vad de har lärt sig, och vad de inte fick att fungera.",
    when: calendar.days(66),
    form: "digital",
    targetGroup: "Samordnare i alla rum",
    target: exactly(60),
    registration: register("natverksdagen"),
    days: 12,
  },
  {
    space: "lean-forum-norge",
    slug: "arskonferansen",
    title: `Årskonferansen ${calendar.day(100).slice(0, 4)}`,
    lede: "Seks pilotbedrifter forteller hva de ville gjort annerledes.",
    language: "nb",
    series: "arskonferansen",
    theme: "Forbedringsarbeid i små bedrifter",
    when: calendar.days(100, 2),
    form: "on_site",
    town: "Trondheim",
    country: "NO",
    areas: ["NO-50"],
    days: 25,
  },
  {
    space: "eklient",
    slug: "nasta-hostkonferens",
    title: "eKlients nästa höstkonferens",
    lede: "Hösten är bestämd, dagarna är det inte.",
    series: "eklients-hostkonferens",
    when: { precision: "season", season: "autumn", year: calendar.year(1) },
    form: "hybrid",
    days: 10,
  },
  {
    space: "orebro-lan",
    slug: "forsta-steget",
    title: "Första steget",
    lede: "En konferens om dem som aldrig har loggat in någonstans. Året är bestämt.",
    round,
    theme: "Digital delaktighet",
    when: { precision: "year", year: calendar.year(1) },
    form: "on_site",
    areas: ["SE-18"],
    days: 15,
  },
  {
    space: "jonkopings-lan",
    slug: "planeringsdag",
    title: "Planeringsdag inför våren",
    lede: "För oss i rummet: vem gör vad, och när?",
    visibility: "space",
    when: calendar.days(9),
    form: "on_site",
    town: "Jönköping",
    areas: ["SE-06"],
    days: 14,
  },
];

const now = (calendar: Calendar): DemoConference[] => [
  {
    space: "digidel",
    slug: "erfarenhetsdag-for-handledare",
    title: "Erfarenhetsdag för handledare",
    lede: "Korta berättelser från nio kommuner, och tid att fråga.",
    theme: "Att handleda",
    when: calendar.days(-30),
    form: "digital",
    targetGroup: "Handledare i hela landet",
    target: about(60),
    days: 90,
  },
  {
    space: "sormland",
    slug: "lanedatorer-och-losenord",
    title: "Lånedatorer och lösenord",
    lede: "Hur hjälper vi utan att se det som är privat?",
    round,
    theme: "Trygghet på nätet",
    when: calendar.days(-17),
    form: "on_site",
    venue: "Biblioteket",
    town: "Eskilstuna",
    areas: ["SE-04"],
    days: 80,
    counted: { figures: [total("participants", about(50))], source: "Räknat i salen av samordningen", days: 9 },
  },
  {
    space: "norrbotten",
    slug: "vintertraff",
    title: "Vinterträff",
    lede: "En kväll för biblioteken längs kusten.",
    round,
    when: calendar.days(13),
    form: "on_site",
    town: "Piteå",
    areas: ["SE-25"],
    days: 40,
    halt: {
      how: "cancelled",
      reason: "För få hade anmält sig. De som ville komma bjuds in till nästa handledardag.",
      days: 4,
    },
  },
  {
    space: "gotland",
    slug: "on-moter-fastlandet",
    title: "Ön möter fastlandet",
    lede: "Gotlands första konferens, med sändning för alla som inte kan resa.",
    round,
    theme: "Digital delaktighet",
    when: calendar.days(33),
    form: "hybrid",
    town: "Visby",
    areas: ["SE-09"],
    target: about(70),
    days: 35,
    halt: { how: "postponed", reason: "Lokalen renoveras längre än väntat. Ett nytt datum kommer.", days: 6 },
  },
];

const unfinished = (calendar: Calendar): DemoConference[] => [
  {
    space: "sormland",
    slug: "bibliotek-som-nav",
    title: "Biblioteket som nav",
    lede: "Vem håller ihop arbetet när det rör alla förvaltningar?",
    round,
    theme: "Samverkan",
    when: calendar.days(80),
    form: "on_site",
    town: "Nyköping",
    areas: ["SE-04"],
    target: about(90),
    days: 2,
    state: "submitted",
  },
  {
    space: "norrbotten",
    slug: "pa-tre-sprak",
    title: "Digital hjälp på tre språk",
    lede: "En dag om att hjälpa på svenska, finska och samiska.",
    round,
    when: calendar.days(90),
    form: "hybrid",
    town: "Gällivare",
    areas: ["SE-25"],
    days: 3,
    state: "returned",
    message: "En viktig dag. Skriv vem den riktar sig till, och om sändningen tolkas.",
  },
  {
    space: "jonkopings-lan",
    slug: "fran-ide-till-atgard",
    title: "Från idé till åtgärd",
    lede: "",
    round,
    theme: "Steg två",
    when: calendar.month(5),
    form: "on_site",
    town: "Nässjö",
    areas: ["SE-06"],
    days: 1,
    state: "draft",
  },
];

export function livingConferences(calendar: Calendar): DemoConference[] {
  return [...instructorsDays(calendar), ...ahead(calendar), ...now(calendar), ...unfinished(calendar)];
}
