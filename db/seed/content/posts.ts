// The news of the demo content: facts from public sources, told in our own words. No person is named.
import type { DemoText } from "../texts.ts";
import type { DemoPicture } from "./pictures.ts";

export type DemoPost = Omit<DemoText, "visibility"> & {
  visibility?: "public" | "network" | "space";
  body?: string;
  questions?: { question: string; answer: string }[];
  picture?: { drawing: DemoPicture; alt: string; caption: string };
};

export const posts: DemoPost[] = [
  {
    space: "produktionsklustren",
    slug: "dubbelt-sa-manga-pa-skarm",
    title: "Dubbelt så många när klustren möttes på skärm",
    lede: "Drygt 400 deltagare, 98 talare och två dagar om hållbarhet. En av de ansvariga för dag två berättar vad som höll och vad som brast.",
    tags: ["klusterkonferensen", "hållbarhet", "digitala möten"],
    days: 3,
    questions: [
      {
        question: "Hur gick det?",
        answer:
          "Bättre än vi vågade tro. Framför allt kom **dubbelt så många** som året före. Tekniken krånglade under den första dagen: med talare på många orter är det mer som kan gå fel än när alla delar rum.",
      },
      {
        question: "Höll innehållet ihop?",
        answer:
          "Ja. Vi byggde programmet så att varje föredrag ledde vidare till nästa. Temat är inte nytt, men det är lika angeläget nu.",
      },
      {
        question: "Vad säger de som var med?",
        answer:
          "Både deltagare och talare är nöjda, och talarna lyfter planeringen. Det som saknas är att träffas: på distans är det svårare att lära känna någon, och publiken ställer färre frågor.",
      },
      {
        question: "Och nästa år?",
        answer:
          "Då vill vi ses på plats och samtidigt sända några av sessionerna. Målet är lika många deltagare. Dessutom går ordförandeskapet för klustren vidare till en annan medlem.",
      },
    ],
    picture: {
      drawing: "screens",
      alt: "Teckning: två personer på varsin skärm, långt ifrån varandra, förenade av en tråd",
      caption: "Två skärmar, en konferens. Teckning: Röda tråden",
    },
  },
  {
    space: "digidel",
    slug: "fyra-konferenser-en-host",
    title: "Fyra län, fyra konferenser, en höst",
    lede: "Omkring hundra personer på varje ort pratade om samma sak: hur fler ska kunna använda digitala tjänster.",
    tags: ["digital delaktighet", "regionbibliotek", "steg två"],
    days: 6,
    body: `Jönköpings län började den 29 augusti. Sedan följde Dalarna den 7 november, Sörmland den 28 november och Norrbotten den 4 december. Varje gång satt omkring hundra personer i publiken. De var politiker och chefer, strateger och andra som fattar beslut, och kom från kommun, förening och företag.

## Formade efter regionen

Ingen av konferenserna var den andra lik. Regionbiblioteken höll i planeringen, eftersom de redan känner dem som behöver träffas. Den nationella gruppen var bollplank.

| Region | Dag | Deltagare |
| --- | --- | --- |
| Jönköpings län | 29 augusti 2018 | cirka 100 |
| Dalarna | 7 november 2018 | cirka 100 |
| Sörmland | 28 november 2018 | cirka 100 |
| Norrbotten | 4 december 2018 | cirka 100 |

## Nu kommer steg två

Idéerna ska bli åtgärder. En åtgärd behöver någon som tar den, en organisation och en dag.

Också Örebro län och Gotland vill hålla varsin konferens. Datum är inte satta.`,
    picture: {
      drawing: "route",
      alt: "Teckning: fyra orter på en karta, förbundna av en tråd i den ordning konferenserna hölls",
      caption: "Jönköping, Dalarna, Sörmland, Norrbotten. Teckning: Röda tråden",
    },
  },
  {
    space: "kmd-nexus",
    slug: "pausespoergsmaalet",
    title: "Pausespørgsmålet, der kom ud i grupperne",
    lede: "62 kommuner, to regioner og 250 gæster på Hindsgavl Slot. Det, der satte mest i gang, blev sagt i en pause.",
    language: "da",
    tags: ["erfagrupper", "tovholdergruppen", "konference"],
    days: 9,
    body: `Programmet havde oplæg og paneldebat om fremtidens velfærd. Men i en pause stillede en systemadministrator et spørgsmål: Hvordan får erfagrupperne at vide, hvad tovholdergruppen beslutter, og hvor meget betyder deres ideer egentlig?

## Svaret begyndte ugen efter

To kolleger tog med til et møde i erfagruppen i Syd. De fortalte, hvad der sker med en idé, fra den sendes ind, til den bliver til udvikling eller bliver valgt fra. Gruppen gav forslag den anden vej.

## Næste skridt

På tovholdermødet i juni er spørgsmålet, om alle erfagrupper skal have sådan et besøg.

Arrangøren har lagt både slides og en kort film frem.`,
    picture: {
      drawing: "table",
      alt: "Tegning: en kop kaffe på et bord, og en tråd fra koppen til en kreds af stole",
      caption: "En pause kan flytte mere end et punkt på dagsordenen. Tegning: Röda tråden",
    },
  },
  {
    space: "eklient",
    slug: "tre-digitala-dagar",
    title: "Tre digitala dagar om arbetsplatsen",
    lede: "Fler än 40 organisationer rangordnade ändringsönskemål och prövade nya sätt att få in synpunkter på distans.",
    tags: ["digital arbetsplats", "digitala möten", "ändringsönskemål"],
    days: 14,
    body: `I tre dagar möttes kommuner, regioner, universitet och fler som arbetar i det offentliga. Talarna kom från Microsoft, MSB och DIWO. De visade vad tekniken öppnar för, men också vad som står på spel när ingen har tänkt igenom följderna.

## Vad som fungerade

- Fler kunde vara med än när alla måste resa.
- Korta omröstningar gav snabba svar om vad som är viktigast.

## Vad som inte gjorde det

- Samtal mellan många på en gång. Små grupper gick bättre.
- Det som annars händer i pauserna.

## I fokus härnäst

Önskemålen är genomgångna och rangordnade. Listan säger nu vad förvaltningen tar först.`,
  },
  {
    space: "produktionslyftet",
    slug: "styrelsen-fick-sin-uppfoljning",
    title: "Styrelsen fick uppföljningen den bad om",
    lede: "För ett år sedan ville programstyrelsen veta hur regionsamordningen går. Nu kom svaret, och nya frågor.",
    tags: ["programstyrelsen", "regionsamordning", "små företag"],
    days: 21,
    body: `Mötet hölls hos IF Metall i Stockholm. Regionsamordnaren från IUC Sverige berättade om årets arbete, och styrelsen var nöjd med riktningen: insatserna mot små och medelstora företag ska hänga ihop över landet.

## Det här bestämdes

1. RISE håller i metodiken för mindre företag och kallar till ett möte.
2. Kopplingen till Produktion2030 ska bli tydligare: därifrån kommer kunskapen, här används den.
3. Coacher från flera IUC-bolag går programmets coachkurs.

## Besök från Norge

Lean Forum Norge berättade om Produktivitetsspranget, där sex pilotföretag använder samma metodik.`,
  },
  {
    space: "lean-forum-norge",
    slug: "seks-piloter-samme-metodikk",
    title: "Seks piloter, samme metodikk",
    lede: "Produktivitetsspranget tar svensk erfaring i bruk i norske bedrifter, og deler det som ikke virker like åpent som det som gjør det.",
    language: "nb",
    tags: ["produktivitetsspranget", "små bedrifter"],
    days: 26,
    body: `Seks pilotbedrifter er i gang. De følger metodikken fra Produktionslyftet, men bygger den om der norske forhold krever det.

## Hvorfor dele?

En pilot som bare forteller om det som gikk bra, er til liten hjelp for den neste. Derfor skriver bedriftene ned hva de ville gjort annerledes.

Neste sted å møtes er årskonferansen.`,
  },
  {
    space: "jonkopings-lan",
    slug: "forst-ut-i-host",
    title: "Först ut av fyra",
    lede: "Den 29 augusti öppnade Jönköpings län höstens rad av konferenser om digital delaktighet.",
    tags: ["digital delaktighet", "regionbibliotek"],
    days: 33,
    body: `Omkring hundra personer kom med samma fråga till varandra: vad har ni provat, och kan vi göra nästa sak ihop?

Kommunerna visade hur de hjälper den som aldrig har loggat in någonstans. Företagen berättade vilka tjänster som är svårast att förklara. Till sist skrev varje bord ner en sak att göra.`,
  },
  {
    space: "dalarna",
    slug: "efter-konferensen",
    title: "Vad händer när alla har åkt hem?",
    lede: "I Dalarna fick varje idé från konferensen en fråga med sig: vem tar den?",
    tags: ["steg två", "digital delaktighet"],
    days: 40,
    body: `Efter den 7 november låg det nästan sextio lappar på bordet. Regionbiblioteket sorterade dem i tre högar: det vi kan göra själva, det vi behöver varandra till och det någon annan måste bestämma.

Den mellersta högen är störst. Därför träffas vi igen.`,
  },
  {
    space: "norrbotten",
    slug: "langa-avstand",
    title: "Långa avstånd är ett skäl att mötas",
    lede: "När det är trettio mil till nästa kommun gör det skillnad att känna någon där.",
    tags: ["digital delaktighet", "samverkan"],
    days: 47,
    body: `Konferensen den 4 december samlade omkring hundra personer. Flera hade aldrig träffats, trots att de svarar på samma frågor från invånarna varje vecka.

Nu finns en gemensam lista: vem kan vad, och när är det lättast att ringa?`,
  },
  {
    space: "natverket",
    slug: "four-languages-one-thread",
    title: "What neighbours can learn from each other",
    lede: "Regions in three countries ask the same question: how does what we try in one place reach the next?",
    language: "en",
    tags: ["network", "learning"],
    days: 54,
    body: `A conference is over in a day or two. What was learned there is of use to others only if it is written down, kept and found again.

That is what the spaces here are for. Each region and each member organisation writes in its own space and its own language, and the national team reads every text before it is published.`,
  },
  {
    space: "natverket",
    slug: "sa-granskar-vi",
    title: "Så läser vi det ni skickar in",
    lede: "Tre saker tittar vi efter, och en sak bryr vi oss inte om.",
    visibility: "network",
    tags: ["granskning"],
    days: 12,
    body: `Vi ser efter om siffror har en källa, om bilder har en beskrivning och om någon nämns vid namn som inte har sagt ja.

Stilen är er egen. Den rör vi inte.`,
  },
  {
    space: "jonkopings-lan",
    slug: "internt-planering",
    title: "Vem tar anteckningar nästa gång?",
    lede: "För oss i rummet: fördelningen inför nästa träff.",
    visibility: "space",
    tags: ["planering"],
    days: 18,
    body: "Vi turas om. Den som antecknar lägger upp texten här samma vecka.",
  },
  {
    space: "sormland",
    slug: "gamla-kontaktlistan",
    title: "Kontaktlistan inför konferensen",
    lede: "Listan gällde konferensen den 28 november och är ersatt.",
    tags: ["praktiskt"],
    days: 90,
    state: "archived",
    body: "Frågor om lokalen gick till regionbiblioteket, frågor om programmet till planeringsgruppen.",
  },
  {
    space: "orebro-lan",
    slug: "konferens-planeras",
    title: "Örebro län vill hålla en konferens",
    lede: "Regionen har anmält sitt intresse. Dag och plats är inte bestämda.",
    tags: ["digital delaktighet"],
    days: 8,
    state: "submitted",
    body: `Planeringsgruppen börjar med att fråga kommunerna vad de behöver. Programmet byggs efter svaren.

Vill du vara med? Hör av dig till regionbiblioteket.`,
  },
  {
    space: "gotland",
    slug: "on-ar-redo",
    title: "Ön är redo för sin första konferens",
    lede: "Gotland planerar en dag om digitala tjänster, med biblioteken som värdar.",
    tags: ["digital delaktighet"],
    days: 4,
    state: "submitted",
    body: "Resan är kort för den som bor här och lång för alla andra. Därför sänds delar av dagen.",
  },
  {
    space: "sormland",
    slug: "bord-for-bord",
    title: "Bord för bord i Sörmland",
    lede: "Den 28 november satt hundra personer vid tolv bord. Varje bord fick en uppgift.",
    tags: ["digital delaktighet"],
    days: 5,
    state: "returned",
    message:
      "Fin text. Skriv var uppgiften om hundra personer kommer ifrån, och ta bort telefonnumret i sista stycket.",
    body: "Uppgiften var att beskriva en person som inte kommer åt en tjänst, och vad som skulle hjälpa just henne.",
  },
  {
    space: "jonkopings-lan",
    slug: "ideerna-vantar",
    title: "Idéerna väntar på någon som tar dem",
    lede: "",
    tags: ["steg två"],
    days: 1,
    state: "draft",
    body: "Från konferensen den 29 augusti finns det en lista. Här är den, och här är namnen som saknas:",
  },
];
