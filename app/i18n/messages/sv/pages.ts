export const pages = {
  home: {
    tries: "Regionerna prövar.",
    learns: "Landet lär.",
    lede: "Nyheter från regioner och medlemsorganisationer, samlade så att det som sägs på en plats går att följa till nästa.",
    thread: "Det senaste från varje rum, i tidsordning",
    allNews: "Alla nyheter",
    allSpaces: "Alla rum",
    beginning: {
      title: "Här börjar tråden",
      text: "Så snart en region eller en medlemsorganisation har publicerat sin första nyhet hänger den här, med datum och avsändare.",
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
};
