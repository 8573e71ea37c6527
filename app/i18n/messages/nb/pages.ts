import type { Messages } from "../messages.ts";
import type { pages as sv } from "../sv/pages.ts";

export const pages: Messages<typeof sv> = {
  home: {
    tries: "Regionene prøver.",
    learns: "Landet lærer.",
    lede: "Konferanser, nyheter og rapporter fra regioner og medlemsorganisasjoner, samlet slik at det som sies ett sted, kan følges til det neste.",
    allNews: "Alle nyheter",
    allSpaces: "Alle rom",
    beginning: {
      title: "Her begynner tråden",
      text: "Så snart en region eller en medlemsorganisasjon har planlagt sin første konferanse, henger den her med dato og arrangør.",
    },
    counted: {
      all_one: "rom holder i tråden:",
      all_other: "rom holder i tråden:",
      region_one: "{{number}} region",
      region_other: "{{number}} regioner",
      member_organisation_one: "{{number}} medlemsorganisasjon",
      member_organisation_other: "{{number}} medlemsorganisasjoner",
      network: "nettverkets eget",
    },
  },
  accessibility: {
    title: "Portalen skal kunne brukes av alle",
    lede: "Med mus, tastatur, skjermleser, forstørring eller stemme, på telefon og datamaskin, med og uten JavaScript.",
    conformance: {
      title: "Hvor langt vi er kommet",
      goal: "Målet er WCAG 2.2 på nivå AA. Det er mer enn loven krever i Sverige, Danmark og Norge.",
      verdict:
        "Etter vår vurdering når portalen målet, bortsett fra det som står under neste overskrift. Med lovens ord er den delvis i samsvar med kravene.",
      assessed: "Vurderingen ble gjort <when>date</when>.",
    },
    gaps: {
      title: "Kjente mangler",
      pictures:
        "Bilder beskrives av den som legger dem ut. Portalen krever et valg for hvert bilde, men kan ikke avgjøre om beskrivelsen er god.",
      texts:
        "Overskrifter, lister og lenketekster i en nyhet velges av den som skriver. De leses gjennom av et menneske, ikke av portalen.",
      languages:
        "En nyhet finnes på ett språk. Språket er merket, slik at en skjermleser uttaler teksten riktig, men teksten er ikke oversatt.",
      elsewhere: "Sider og filer på andre nettsteder som nyheter lenker til, har andre ansvaret for.",
    },
    tested: {
      title: "Slik har vi testet",
      text: "Hver side testes automatisk ved hver endring, som besøkende og i hver rolle, lyst og mørkt, på telefon og datamaskin. De viktigste veiene testes med tastatur og uten JavaScript. Ingen utenforstående har gått gjennom portalen.",
    },
    report: {
      title: "Si fra om noe hindrer deg",
      mail: "Skriv til <mail>{{email}}</mail>. Fortell hvilken side det gjelder og hva som hindrer deg, så løser vi det eller gir deg innholdet på en annen måte.",
      post: "Skriv til oss på adressen nederst på siden. Fortell hvilken side det gjelder og hva som hindrer deg, så løser vi det eller gir deg innholdet på en annen måte.",
    },
    supervision: {
      title: "Hvis du ikke er fornøyd med svaret",
      text: "Da kan du henvende deg til tilsynsmyndigheten i landet ditt.",
      SE: "Sverige: <link>Digg</link>, den svenske loven om tilgjengelighet til digitale offentlige tjenester (2018:1937).",
      DK: "Danmark: <link>Digitaliseringsstyrelsen</link>, den danske loven om nettilgjengelighet (lov nr. 692 af 8. juni 2018).",
      NO: "Norge: <link>Tilsynet for universell utforming av ikt</link> hos Digdir, forskrift om universell utforming av IKT-løsninger.",
    },
  },
  privacy: {
    title: "Slik behandler vi personopplysninger",
    lede: "Den som bare leser, trenger ingen konto, og om den lagrer portalen ingenting. Dette gjelder den som har konto.",
    responsible: {
      title: "Hvem som er ansvarlig",
      text: "{{name}} er behandlingsansvarlig.",
      mail: "Spørsmål om personopplysninger: <mail>{{email}}</mail>.",
      spaces: "For navn og bilder i en nyhet er det organisasjonen som har rommet nyheten står i, som er ansvarlig.",
    },
    kept: {
      title: "Hva som lagres",
      account: "Navn, e-postadresse og språk. Passordet lagres omregnet, slik at ingen kan lese det.",
      roles: "Hvilke rom du er med i, med hvilken rolle og siden når.",
      work: "Hvilke tekster du har skrevet, hvilke bilder du har lastet opp, og hvilke svar du har gitt som godkjenner. Opplysninger om sted og tid fjernes fra bildene.",
      record: "En logg over hvem som gjorde hva, og når. Den inneholder id-numre i stedet for navn.",
      mail: "E-poster til deg: invitasjoner, lenker for nytt passord og svar etter gjennomgang.",
      attempts: "Forsøk på å logge inn telles for hver konto og IP-adresse, men bare som omregnede verdier.",
    },
    why: {
      title: "Hvorfor",
      text: "For at du skal kunne logge inn og arbeide i riktig rom, for at en tekst skal bli lest gjennom av en annen enn den som skrev den, og for at det i ettertid skal være mulig å se hvem som godkjente hva.",
      basis:
        "Det rettslige grunnlaget er berettiget interesse (personvernforordningen artikkel 6 nr. 1 bokstav f). Opplysningene brukes ikke til reklame og ikke til å kartlegge noen.",
    },
    who: {
      title: "Hvem som ser dem",
      text: "Den som koordinerer et rom, ser navnene på dem som er med, og rommets administratorer ser også adressene. Det nasjonale teamet ser navnene i alle rom, og nettverksadministratorene ser dessuten adressene og e-postene. Lesere ser ikke hvem som har skrevet en nyhet, med mindre det står i teksten.",
      others:
        "Opplysningene gis ikke videre. Den som drifter serveren og formidler e-posten, gjør det på vegne av nettverket.",
    },
    howLong: {
      title: "Hvor lenge",
      session: "En innlogging gjelder i 14 dager og forlenges mens du bruker portalen.",
      attempts: "Forsøk på å logge inn: høyst to døgn.",
      mail: "E-poster og avsluttede invitasjoner: 90 dager. En lenke for nytt passord gjelder i én time og slettes etter 30 dager.",
      account:
        "Kontoen og rollene: til du sletter kontoen. Da forsvinner navn, adresse, passord og roller med en gang. Det du har skrevet, blir i rommene, uten navnet ditt.",
      record: "Loggen: så lenge rommet finnes, fordi den viser at gjennomgangen har gått riktig for seg.",
    },
    rights: {
      title: "Hva du kan gjøre",
      text: "På <account>siden om kontoen din</account> kan du se, rette, hente og slette det som finnes om deg. Du kan også protestere mot behandlingen eller be om at den begrenses.",
      complain:
        "Er du ikke fornøyd, kan du klage til <SE>Integritetsskyddsmyndigheten</SE> i Sverige, <DK>Datatilsynet</DK> i Danmark eller <NO>Datatilsynet</NO> i Norge.",
    },
    cookies: {
      title: "Informasjonskapsler",
      text: "Portalen bruker bare nødvendige informasjonskapsler. Ingen av dem måler hva du leser, og ingen kommer fra andre. Derfor spør vi ikke om lov.",
      session: "At du er logget inn. 14 dager, eller til du logger ut.",
      language: "Språket du har valgt. Ett år.",
      theme: "Lyst eller mørkt, hvis du har valgt. Ett år.",
      typed:
        "Det du skriver i en tekst som ikke er lagret, blir i din egen nettleser. Det fjernes når teksten er lagret, og når du logger ut.",
    },
  },
};
