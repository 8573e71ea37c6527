// What is reported around the day on which the demo content is made. These conferences are invented.
import type { Calendar } from "../calendar.ts";
import { about, exactly, organisations, participants, total } from "../figures.ts";
import type { DemoReport } from "../reports.ts";

const instructorsDays = (calendar: Calendar): DemoReport[] => [
  {
    space: "dalarna",
    conference: `handledardagen-${calendar.day(-430).slice(0, 4)}`,
    slug: `handledardagen-${calendar.day(-430).slice(0, 4)}`,
    title: "Handledardagen i Falun",
    lede: "Fler än väntat, och fler frågor än svar.",
    days: 410,
    figures: [total("participants", exactly(64)), ...organisations({ municipality: 11, association: 5 })],
    figuresSource: "Närvarolista",
    worked: "Övningarna i par.",
    didNotWork: "Schemat var för tätt.",
    next: { target: about(80), form: "on_site", note: "Gärna i en annan region." },
    actions: [],
  },
  {
    space: "jonkopings-lan",
    conference: `handledardagen-${calendar.day(-62).slice(0, 4)}`,
    slug: `handledardagen-${calendar.day(-62).slice(0, 4)}`,
    title: "Handledardagen i Jönköping",
    lede: "Bemötandet fick hela dagen, och det räckte precis.",
    days: 40,
    figures: [
      total("participants", exactly(88)),
      ...participants({ specialist: 61, manager: 15, elected: 4 }),
      total("organisations", exactly(27)),
      ...organisations({ municipality: 13, association: 11, company: 3 }),
      total("speakers", exactly(2)),
    ],
    figuresSource: "Närvarolista",
    organisations: [
      { name: "Föreningen Skärmvana", kind: "association" },
      { name: "Studieförbundet Varpen", kind: "association" },
      { name: "Bostadsbolaget Ekbacken", kind: "company" },
    ],
    worked: "Att alla fick prova båda rollerna: den som frågar och den som svarar.",
    didNotWork: "Ljudet i den bortre salen. Två pass fick flyttas under dagen.",
    participantVoices: "Mer tid till övningar, mindre till föredrag.",
    speakerVoices: "Lätt att förbereda sig: vi fick målgruppen beskriven i förväg.",
    lessons: [{ day: 1, text: "Prova ljudet i alla salar kvällen före." }],
    next: { target: about(100), form: "hybrid", note: "Norrbotten är värd." },
    actions: [
      {
        title: "Samla övningarna i ett häfte som alla får använda",
        owner: "Utvecklingsledaren",
        organisation: "Regionbiblioteket i Jönköpings län",
        dueOn: calendar.day(-7),
      },
      {
        title: "Fråga bostadsbolagen om lokaler för hjälp nära hemmet",
        owner: "Samordnaren",
        organisation: "Regionbiblioteket i Jönköpings län",
        dueOn: calendar.day(5),
      },
      {
        title: "Lämna över planeringen till nästa värd",
        owner: "Samordnaren",
        organisation: "Digidelnätverket",
        dueOn: calendar.day(-25),
        settled: { as: "done", note: "Överlämnad till Norrbotten.", days: 27 },
      },
      {
        title: "Sök medel för en resande handledare",
        owner: "Utvecklingsledaren",
        organisation: "Regionbiblioteket i Jönköpings län",
        settled: { as: "dropped", note: "Utlysningen drogs in.", days: 8 },
      },
    ],
  },
];

const coordinatorReport = (calendar: Calendar): DemoReport => ({
  space: "dalarna",
  slug: "halvaret-i-dalarna",
  title: "Halvåret i Dalarna",
  lede: "Vad vi har hunnit, och vad vi behöver hjälp med.",
  visibility: "national",
  period: [calendar.day(-183), calendar.day(-3)],
  days: 2,
  state: "submitted",
  body: `Vi har träffat elva av femton kommuner. Konferensen tillsammans med Sörmland är bokad.

**Det vi undrar:** hur gör andra län när en kommun inte har någon att skicka?`,
  actions: [
    {
      title: "Ring de fyra kommuner som vi inte har träffat",
      owner: "Samordnaren",
      organisation: "Länsbiblioteket i Dalarna",
      dueOn: calendar.day(40),
    },
  ],
});

export function livingReports(calendar: Calendar): DemoReport[] {
  return [...instructorsDays(calendar), coordinatorReport(calendar)];
}
