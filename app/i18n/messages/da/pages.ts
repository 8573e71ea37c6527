import type { Messages } from "../messages.ts";
import type { pages as sv } from "../sv/pages.ts";

export const pages: Messages<typeof sv> = {
  home: {
    tries: "Regionerne prøver.",
    learns: "Landet lærer.",
    lede: "Nyheder fra regioner og medlemsorganisationer, samlet så det, der siges ét sted, kan følges til det næste.",
    thread: "Det seneste fra hvert rum, i tidsfølge",
    allNews: "Alle nyheder",
    allSpaces: "Alle rum",
    beginning: {
      title: "Her begynder tråden",
      text: "Så snart en region eller en medlemsorganisation har udgivet sin første nyhed, hænger den her med dato og afsender.",
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
};
