// What was reported in the five stories: their facts and figures, told in our own words. No person is named.
import type { Calendar } from "../calendar.ts";
import { exactly, organisations, organisationsOf, over, total } from "../figures.ts";
import type { DemoReport } from "../reports.ts";

const klusterkonferensen: DemoReport = {
  space: "produktionsklustren",
  conference: "klusterkonferensen-2020",
  slug: "klusterkonferensen-2020",
  title: "Klusterkonferensen 2020: dubbelt så många på skärm",
  lede: "Deltagarna blev dubbelt så många som året före, och tekniken höll inte hela vägen.",
  days: 50,
  figures: [total("participants", over(400)), total("speakers", exactly(98))],
  figuresSource: "Arrangörens uppgift",
  ratioToPrevious: 2,
  worked: "Programmet höll ihop: varje föredrag byggde vidare på det förra. Dubbelt så många kunde vara med.",
  didNotWork: `- Tekniken krånglade, mest under dag ett.
- På distans är det svårt att lära känna någon, och publiken ställer färre frågor.`,
  participantVoices: "De flesta är nöjda. Det de saknar är att träffas.",
  speakerVoices: "Talarna tycker att planeringen var god.",
  lessons: [
    { day: 1, text: "Samla talarna på ett ställe. Med talare på många orter blir det fler tekniska fel." },
    { day: null, text: "Ett tema som inte är nytt kan ändå kännas angeläget." },
  ],
  next: {
    sameTarget: true,
    form: "hybrid",
    note: "På plats, med några av sessionerna direktsända. Ordförandeskapet för klustren går över till Scania.",
  },
  actions: [
    {
      title: "Ta reda på hur en konferens på plats kan sända några av sina sessioner",
      owner: "Ansvarig för dag två",
      organisation: "Scania",
    },
  ],
};

const autumnConference: DemoReport = {
  space: "eklient",
  conference: "hostkonferensen-2020",
  slug: "hostkonferensen-2020",
  title: "Så gick tre digitala dagar",
  lede: "Fler kunde delta. Att samtala många på en gång var svårare.",
  days: 48,
  figures: [total("organisations", over(40)), ...organisationsOf("municipality", "region", "state", "university")],
  figuresSource: "Förvaltningens uppgift",
  worked: "Fler kunde vara med när ingen behövde resa. Av sätten att samla synpunkter gick flera bra.",
  didNotWork: "Andra sätt gick sämre. Det sociala runt en träff på plats gick inte att ersätta.",
  lessons: [
    { day: null, text: "Pröva flera sätt att få in synpunkter, och berätta för medlemmarna vilka som höll." },
    { day: null, text: "En rangordnad lista över önskemålen gör det tydligt vad som kommer först." },
  ],
  actions: [
    {
      title: "Arbeta av ändringsönskemålen i den ordning som medlemmarna gav dem",
      owner: "Förvaltningen",
      organisation: "eKlient",
    },
  ],
};

const customerConference: DemoReport = {
  space: "kmd-nexus",
  conference: "kundekonference-hindsgavl",
  slug: "kundekonference-hindsgavl",
  title: "To dage på Hindsgavl, og et spørgsmål i en pause",
  lede: "62 kommuner, to regioner og 250 gæster. Det vigtigste spørgsmål stod ikke i programmet.",
  language: "da",
  days: 46,
  figures: [total("participants", exactly(250)), ...organisations({ municipality: 62, region: 2 })],
  figuresSource: "Arrangørens opgørelse",
  worked: "Oplæg og paneldebat om fremtidens service, og rigeligt med tid til at tale sammen.",
  participantVoices:
    "En systemadministrator spurgte, hvordan tovholdergruppens beslutninger når ud til erfagrupperne, og hvor meget gruppernes ideer betyder.",
  lessons: [{ day: null, text: "Et besøg i erfagruppen i Syd ugen efter gav svar, og forslag den anden vej." }],
  actions: [
    {
      title: "Tag op på tovholdermødet, om alle erfagrupper skal have sådan et besøg",
      owner: "Produktledelsen",
      organisation: "KMD",
    },
    {
      title: "Besøg erfagruppen i Syd og fortæl, hvad der sker med en idé",
      owner: "Produktledelsen",
      organisation: "KMD",
      settled: { as: "done", note: "Besøget blev holdt ugen efter konferencen.", days: 44 },
    },
  ],
};

const programmeBoard = (calendar: Calendar): DemoReport => ({
  space: "produktionslyftet",
  slug: "regionsamordningen-under-aret",
  title: "Regionsamordningen under året",
  lede: "Styrelsen bad för ett år sedan om en uppföljning. Här är den, och vad som ska göras härnäst.",
  visibility: "network",
  period: [`${calendar.year(-1)}-01-01`, `${calendar.year(-1)}-12-31`],
  days: 34,
  message: "Läst. Vi ser positivt på riktningen, särskilt att samarbetet med IUC-bolagen knyts tätare.",
  body: `Programstyrelsen möttes hos IF Metall i Stockholm. Regionsamordnaren från IUC Sverige berättade vad den nationella samordningen har gjort.

## Det som hänger ihop

Insatserna mot små och medelstora företag görs till stor del genom IUC-bolagen. Därför går flera av deras medarbetare programmets coachkurs.

## Frågor som lever vidare

- Metodiken för de mindre företagen utvecklas och knyts till fler insatser.
- Produktion2030 tar fram kunskapen, Produktionslyftet använder den. En person sitter i båda styrelserna.
- Från Norge berättade Lean Forum Norge om Produktivitetsspranget: sex pilotföretag följer samma metodik.`,
  actions: [
    {
      title: "Kalla till ett möte om metodiken för mindre företag",
      owner: "Ansvarig för metodiken",
      organisation: "RISE",
      dueOn: calendar.day(20),
    },
    {
      title: "Föreslå hur Produktion2030 och Produktionslyftet knyts närmare varandra",
      owner: "Ledamot i båda styrelserna",
      organisation: "Teknikföretagen",
      dueOn: calendar.day(-11),
    },
    {
      title: "Ge medarbetare från flera IUC-bolag plats på coachkursen",
      owner: "Regionsamordnaren",
      organisation: "IUC Sverige",
      dueOn: calendar.day(-20),
      settled: { as: "done", note: "De går kursen i år.", days: 22 },
    },
    {
      title: "Beskriv var det regionala arbetet och programmet kan mötas",
      owner: "Förändringsledarna",
      organisation: "IF Metall",
      dueOn: calendar.day(55),
    },
  ],
});

export function storyReports(calendar: Calendar): DemoReport[] {
  return [klusterkonferensen, autumnConference, customerConference, programmeBoard(calendar)];
}
