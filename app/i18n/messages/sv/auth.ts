export const auth = {
  login: {
    title: "Logga in",
    email: "E-post",
    password: "Lösenord",
    submit: "Logga in",
    forgot: "Glömt lösenordet?",
    pending: "Det du skrev finns kvar och skickas när du har loggat in.",
    about: "Om konton",
    without: {
      title: "Utan konto kan du",
      text: "läsa allt som är öppet för alla.",
    },
    with: {
      title: "Med konto kan du",
      text: "läsa det som är öppet för nätverket och för dina rum, och arbeta i de rum där du har en uppgift.",
    },
    none: {
      title: "Saknar du konto?",
      text: "Du får det genom en inbjudan till ett rum. Fråga den som håller i rummet.",
    },
  },
  signedIn: {
    title: "Du är redan inloggad",
    text: "Du är inloggad som {{name}}, {{email}}.",
    onward: "Fortsätt",
    signOut: "Logga ut",
  },
  again: {
    title: "Du är inloggad igen",
    text: "Det du skrev finns kvar. Skicka det, så fortsätter du där du var.",
    files: "Filer följer inte med. Välj dem en gång till när du är tillbaka.",
    submit: "Skicka det du skrev",
  },
  done: {
    signed_out: "Du är utloggad.",
    signed_out_everywhere: "Du är utloggad på alla enheter.",
    password_reset: "Ditt nya lösenord gäller. Logga in med det.",
    erased: "Ditt konto är raderat, och du är utloggad överallt.",
  },
  password: {
    hint: "Minst 12 tecken. Några ord som inte hör ihop är svåra att gissa och lätta att minnas.",
    show: "Visa lösenordet",
  },
  forgot: {
    title: "Glömt lösenordet?",
    text: "Skriv adressen som du loggar in med. Finns det ett konto med den adressen får du ett brev med en länk, och där väljer du ett nytt lösenord.",
    email: "E-post",
    submit: "Skicka länken",
    back: "Till inloggningen",
    sent: {
      title: "Se efter i din inkorg",
      text: "Finns det ett konto med adressen är ett brev på väg dit. Länken i det gäller i en timme och kan användas en gång.",
      late: "Kommer inget brev? Titta bland skräpposten, och se efter att adressen är den som du loggar in med.",
      again: "Prova en annan adress",
    },
  },
  reset: {
    title: "Välj ett nytt lösenord",
    text: "Det gäller kontot {{email}}. När du har sparat loggas du ut överallt och loggar in med det nya.",
    password: "Nytt lösenord",
    submit: "Spara lösenordet",
    gone: {
      title: "Länken gäller inte längre",
      text: "En länk för nytt lösenord gäller i en timme, och bara den senaste gäller. Har du redan använt den är lösenordet bytt.",
      action: "Skicka en ny länk",
    },
  },
  invitation: {
    title: "Du är inbjuden till {{space}}",
    role: {
      member: "Du blir medlem: du läser det som visas i rummet och i nätverket.",
      coordinator: "Du blir samordnare: du skriver nyheter för rummet och skickar in dem.",
      admin: "Du blir administratör: du samordnar rummet och tar hand om medlemmar och inställningar.",
    },
    address: "Inbjudan gäller {{email}}.",
    name: "Namn",
    nameHint: "Så syns du för dem som du arbetar med.",
    password: "Välj ett lösenord",
    language: "Språk",
    languageHint: "Portalen och breven till dig är på det språket.",
    create: "Skapa konto och gå med",
    accept: "Gå med i {{space}}",
    signIn: {
      text: "Det finns redan ett konto med adressen. Logga in med det, så kommer du tillbaka hit.",
      submit: "Logga in",
    },
    other: {
      text: "Du är inloggad som {{email}}, men inbjudan gäller en annan adress. Logga ut, så kommer du tillbaka hit.",
      submit: "Logga ut",
    },
    gone: {
      title: "Inbjudan gäller inte längre",
      text: "En inbjudan gäller i två veckor och kan användas en gång. Den kan också ha dragits tillbaka. Be den som bjöd in dig om en ny.",
      signIn: "Har du redan gått med? <link>Logga in</link>.",
    },
  },
  welcome: {
    title: "Välkommen till {{space}}",
    text: "Nu är du med. Här ser du det som visas för rummet, och på <link>ditt konto</link> byter du namn, språk och lösenord.",
  },
};
