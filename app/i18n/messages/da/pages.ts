import type { Messages } from "../messages.ts";
import type { pages as sv } from "../sv/pages.ts";

export const pages: Messages<typeof sv> = {
  home: {
    tries: "Regionerne prøver.",
    learns: "Landet lærer.",
    lede: "Konferencer, nyheder og rapporter fra regioner og medlemsorganisationer, samlet så det, der siges ét sted, kan følges til det næste.",
    allNews: "Alle nyheder",
    allSpaces: "Alle rum",
    beginning: {
      title: "Her begynder tråden",
      text: "Så snart en region eller en medlemsorganisation har planlagt sin første konference, hænger den her med dato og arrangør.",
    },
    counted: {
      all_one: "rum holder i tråden:",
      all_other: "rum holder i tråden:",
      region_one: "{{number}} region",
      region_other: "{{number}} regioner",
      member_organisation_one: "{{number}} medlemsorganisation",
      member_organisation_other: "{{number}} medlemsorganisationer",
      network: "netværkets eget",
    },
  },
  accessibility: {
    title: "Alle skal kunne bruge portalen",
    lede: "Med mus, tastatur, skærmlæser, forstørrelse eller stemme, på telefon og computer, med og uden JavaScript.",
    conformance: {
      title: "Hvor langt vi er",
      goal: "Målet er WCAG 2.2 på niveau AA. Det er mere, end loven kræver i Sverige, Danmark og Norge.",
      verdict:
        "Efter vores vurdering når portalen målet, bortset fra det, der står under næste overskrift. Med lovens ord overholder den kravene delvist.",
      assessed: "Vurderingen er foretaget den <when>date</when>.",
    },
    gaps: {
      title: "Kendte mangler",
      pictures:
        "Billeder beskrives af den, der lægger dem op. Portalen kræver en beslutning om hvert billede, men kan ikke afgøre, om beskrivelsen er god.",
      texts:
        "Overskrifter, lister og linktekster i en nyhed vælges af den, der skriver. De gennemgås af et menneske, ikke af portalen.",
      languages:
        "En nyhed findes på ét sprog. Sproget er mærket, så en skærmlæser udtaler teksten rigtigt, men teksten er ikke oversat.",
      elsewhere: "Sider og filer på andre websteder, som nyheder linker til, er andre ansvarlige for.",
    },
    tested: {
      title: "Sådan har vi testet",
      text: "Hver side testes automatisk ved hver ændring, som besøgende og i hver rolle, lyst og mørkt, på telefon og computer. De vigtigste veje testes med tastatur og uden JavaScript. Ingen udefra har gennemgået portalen.",
    },
    report: {
      title: "Sig til, hvis noget står i vejen",
      mail: "Skriv til <mail>{{email}}</mail>. Fortæl, hvilken side det drejer sig om, og hvad der står i vejen, så løser vi det eller giver dig indholdet på en anden måde.",
      post: "Skriv til os på adressen nederst på siden. Fortæl, hvilken side det drejer sig om, og hvad der står i vejen, så løser vi det eller giver dig indholdet på en anden måde.",
    },
    supervision: {
      title: "Hvis du ikke er tilfreds med svaret",
      text: "Så kan du henvende dig til tilsynsmyndigheden i dit land.",
      SE: "Sverige: <link>Digg</link>, den svenske lov om tilgængelighed til digital offentlig service (2018:1937).",
      DK: "Danmark: <link>Digitaliseringsstyrelsen</link>, webtilgængelighedsloven (lov nr. 692 af 8. juni 2018).",
      NO: "Norge: <link>Tilsynet for universell utforming av ikt</link> under Digdir, den norske forskrift om universelt design af it-løsninger.",
    },
  },
  privacy: {
    title: "Sådan behandler vi personoplysninger",
    lede: "Den, der bare læser, behøver ingen konto, og om den gemmer portalen ingenting. Resten gælder den, der har en konto.",
    responsible: {
      title: "Hvem der er ansvarlig",
      text: "{{name}} er dataansvarlig.",
      mail: "Spørgsmål om personoplysninger: <mail>{{email}}</mail>.",
      spaces: "For navne og billeder i en nyhed er det den organisation, hvis rum nyheden står i, der er ansvarlig.",
    },
    kept: {
      title: "Hvad der gemmes",
      account: "Navn, e-mailadresse og sprog. Adgangskoden gemmes omregnet, så ingen kan læse den.",
      roles: "Hvilke rum du er med i, med hvilken rolle og siden hvornår.",
      work: "Hvilke tekster du har skrevet, hvilke billeder du har lagt op, og hvilke svar du har givet som godkender. Oplysninger om sted og tid fjernes fra billederne.",
      record: "En log over, hvem der gjorde hvad, og hvornår. Den indeholder id-numre i stedet for navne.",
      mail: "Mails til dig: invitationer, links til en ny adgangskode og svar efter gennemgang.",
      attempts: "Forsøg på at logge ind tælles for hver konto og IP-adresse, men kun som omregnede værdier.",
    },
    why: {
      title: "Hvorfor",
      text: "For at du kan logge ind og arbejde i det rigtige rum, for at en tekst bliver gennemgået af en anden end den, der skrev den, og for at man bagefter kan se, hvem der godkendte hvad.",
      basis:
        "Retsgrundlaget er legitim interesse (databeskyttelsesforordningens artikel 6, stk. 1, litra f). Oplysningerne bruges ikke til reklame og ikke til at kortlægge nogen.",
    },
    who: {
      title: "Hvem der ser dem",
      text: "Den, der koordinerer et rum, ser navnene på dem, der er med, og rummets administratorer ser også adresserne. Det nationale team ser navnene i alle rum, og netværksadministratorerne ser desuden adresserne og mailene. Læsere ser ikke, hvem der har skrevet en nyhed, medmindre det står i teksten.",
      others:
        "Oplysningerne gives ikke videre. Den, der driver serveren og formidler e-posten, gør det på netværkets vegne.",
    },
    howLong: {
      title: "Hvor længe",
      session: "Et login gælder i 14 dage og forlænges, mens du bruger portalen.",
      attempts: "Forsøg på at logge ind: højst to døgn.",
      mail: "Mails og afsluttede invitationer: 90 dage. Et link til en ny adgangskode gælder i en time og slettes efter 30 dage.",
      account:
        "Kontoen og rollerne: til du sletter kontoen. Så forsvinder navn, adresse, adgangskode og roller med det samme. Det, du har skrevet, bliver i rummene, uden dit navn.",
      record: "Loggen: så længe rummet findes, fordi den viser, at gennemgangen er gået rigtigt til.",
    },
    rights: {
      title: "Hvad du kan gøre",
      text: "På <account>siden om din konto</account> kan du se, rette, hente og slette det, der findes om dig. Du kan også gøre indsigelse mod behandlingen eller bede om, at den begrænses.",
      complain:
        "Er du ikke tilfreds, kan du klage til <SE>Integritetsskyddsmyndigheten</SE> i Sverige, <DK>Datatilsynet</DK> i Danmark eller <NO>Datatilsynet</NO> i Norge.",
    },
    cookies: {
      title: "Cookies",
      text: "Portalen bruger kun nødvendige cookies. Ingen af dem måler, hvad du læser, og ingen kommer fra andre. Derfor spørger vi ikke om lov.",
      session: "At du er logget ind. 14 dage, eller til du logger ud.",
      language: "Det sprog, du har valgt. Et år.",
      theme: "Lyst eller mørkt, hvis du har valgt. Et år.",
      typed:
        "Det, du skriver i en tekst, der ikke er gemt, bliver i din egen browser. Det fjernes, når teksten er gemt, og når du logger ud.",
    },
  },
};
