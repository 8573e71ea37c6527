export const pages = {
  home: {
    tries: "Regionerna prövar.",
    learns: "Landet lär.",
    lede: "Konferenser, nyheter och rapporter från regioner och medlemsorganisationer, samlade så att det som sägs på en plats går att följa till nästa.",
    allNews: "Alla nyheter",
    allSpaces: "Alla rum",
    beginning: {
      title: "Här börjar tråden",
      text: "Så snart en region eller en medlemsorganisation har planerat sin första konferens hänger den här, med datum och arrangör.",
    },
    counted: {
      all_one: "rum håller i tråden:",
      all_other: "rum håller i tråden:",
      region_one: "{{number}} region",
      region_other: "{{number}} regioner",
      member_organisation_one: "{{number}} medlemsorganisation",
      member_organisation_other: "{{number}} medlemsorganisationer",
      network: "nätverkets eget",
    },
  },
  accessibility: {
    title: "Portalen ska gå att använda för alla",
    lede: "Med mus, tangentbord, skärmläsare, förstoring eller röst, på telefon och dator, med och utan JavaScript.",
    conformance: {
      title: "Hur väl vi når dit",
      goal: "Målet är WCAG 2.2 på nivå AA. Det är mer än lagen kräver i Sverige, Danmark och Norge.",
      verdict:
        "Vår bedömning är att portalen når målet, med undantag för det som står under nästa rubrik. I lagens ord är den delvis förenlig med kraven.",
      assessed: "Bedömningen gjordes den <when>date</when>.",
    },
    gaps: {
      title: "Kända brister",
      pictures:
        "Bilder beskrivs av den som lägger upp dem. Portalen kräver ett beslut om varje bild men kan inte avgöra om beskrivningen är bra.",
      texts:
        "Rubriker, listor och länktexter i en nyhet väljs av den som skriver. De granskas av en människa, inte av portalen.",
      languages:
        "En nyhet finns på ett språk. Språket är utmärkt, så att en skärmläsare uttalar texten rätt, men texten är inte översatt.",
      elsewhere: "Sidor och filer på andra webbplatser, som nyheter länkar till, ansvarar andra för.",
    },
    tested: {
      title: "Så har vi testat",
      text: "Varje sida testas automatiskt vid varje ändring, som besökare och i varje roll, ljust och mörkt, på telefon och dator. De viktigaste vägarna testas med tangentbord och utan JavaScript. Ingen utomstående har granskat portalen.",
    },
    report: {
      title: "Säg till om något hindrar dig",
      mail: "Skriv till <mail>{{email}}</mail>. Berätta vilken sida det gäller och vad som hindrar dig, så löser vi det eller ger dig innehållet på ett annat sätt.",
      post: "Skriv till oss på adressen längst ner på sidan. Berätta vilken sida det gäller och vad som hindrar dig, så löser vi det eller ger dig innehållet på ett annat sätt.",
    },
    supervision: {
      title: "Om du inte är nöjd med svaret",
      text: "Då kan du vända dig till tillsynsmyndigheten i ditt land.",
      SE: "Sverige: <link>Digg</link>, lagen om tillgänglighet till digital offentlig service (2018:1937).",
      DK: "Danmark: <link>Digitaliseringsstyrelsen</link>, den danska webbtillgänglighetslagen (lov nr. 692 af 8. juni 2018).",
      NO: "Norge: <link>Tilsynet for universell utforming av ikt</link> hos Digdir, den norska föreskriften om universell utformning av it-lösningar.",
    },
  },
  privacy: {
    title: "Så hanterar vi personuppgifter",
    lede: "Den som bara läser behöver inget konto, och om den sparar portalen ingenting. Det här gäller den som har konto.",
    responsible: {
      title: "Vem som ansvarar",
      text: "{{name}} är personuppgiftsansvarig.",
      mail: "Frågor om personuppgifter: <mail>{{email}}</mail>.",
      spaces: "För namn och bilder i en nyhet ansvarar den organisation vars rum nyheten står i.",
    },
    kept: {
      title: "Vad som sparas",
      account: "Namn, e-postadress och språk. Lösenordet sparas omräknat, så att ingen kan läsa det.",
      roles: "Vilka rum du är med i, med vilken roll och sedan när.",
      work: "Vilka texter du har skrivit, vilka bilder du har laddat upp och vilka besked du har gett som granskare. Uppgifter om plats och tid tas bort ur bilderna.",
      record: "En händelselogg över vem som gjorde vad, och när. Den innehåller id-nummer i stället för namn.",
      mail: "Brev till dig: inbjudningar, länkar för nytt lösenord och besked om granskning.",
      attempts: "Försök att logga in räknas för varje konto och IP-adress, men bara som omräknade värden.",
    },
    why: {
      title: "Varför",
      text: "För att du ska kunna logga in och arbeta i rätt rum, för att en text ska granskas av någon annan än den som skrev den och för att det ska gå att se i efterhand vem som godkände vad.",
      basis:
        "Den rättsliga grunden är berättigat intresse (artikel 6.1 f i dataskyddsförordningen). Uppgifterna används inte till reklam och inte till att kartlägga någon.",
    },
    who: {
      title: "Vem som ser dem",
      text: "Den som samordnar ett rum ser namnen på dem som är med, och rummets administratörer ser också adresserna. Det nationella teamet ser namnen i alla rum, och nätverksadministratörerna ser dessutom adresserna och breven. Läsare ser inte vem som har skrivit en nyhet, om det inte står i texten.",
      others:
        "Uppgifterna lämnas inte vidare. Den som driver servern och förmedlar e-posten gör det på nätverkets uppdrag.",
    },
    howLong: {
      title: "Hur länge",
      session: "En inloggning gäller i 14 dagar och förlängs medan du använder portalen.",
      attempts: "Försök att logga in: högst två dygn.",
      mail: "Brev och avslutade inbjudningar: 90 dagar. En länk för nytt lösenord gäller i en timme och glöms efter 30 dagar.",
      account:
        "Kontot och rollerna: tills du raderar kontot. Då försvinner namn, adress, lösenord och roller genast. Det du har skrivit finns kvar i rummen, utan ditt namn.",
      record: "Händelseloggen: så länge rummet finns, eftersom den visar att granskningen har gått rätt till.",
    },
    rights: {
      title: "Vad du kan göra",
      text: "På <account>sidan om ditt konto</account> kan du se, rätta, hämta och radera det som finns om dig. Du kan också invända mot behandlingen eller be att den begränsas.",
      complain:
        "Är du inte nöjd kan du klaga hos <SE>Integritetsskyddsmyndigheten</SE> i Sverige, <DK>Datatilsynet</DK> i Danmark eller <NO>Datatilsynet</NO> i Norge.",
    },
    cookies: {
      title: "Kakor",
      text: "Portalen använder bara kakor som behövs. Ingen av dem mäter vad du läser, och ingen kommer från någon annan. Därför frågar vi inte om lov.",
      session: "Att du är inloggad. 14 dagar, eller tills du loggar ut.",
      language: "Det språk du har valt. Ett år.",
      theme: "Ljust eller mörkt, om du har valt. Ett år.",
      typed:
        "Det du skriver i en text som inte är sparad hålls kvar i din egen webbläsare. Det tas bort när texten är sparad och när du loggar ut.",
    },
  },
};
