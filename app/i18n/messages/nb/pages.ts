import type { Messages } from "../messages.ts";
import type { pages as sv } from "../sv/pages.ts";

export const pages: Messages<typeof sv> = {
  home: {
    tries: "Regionene prøver.",
    learns: "Landet lærer.",
    lede: "Nyheter fra regioner og medlemsorganisasjoner, samlet slik at det som sies ett sted, kan følges til det neste.",
    thread: "Det siste fra hvert rom, i tidsrekkefølge",
    allNews: "Alle nyheter",
    allSpaces: "Alle rom",
    beginning: {
      title: "Her begynner tråden",
      text: "Så snart en region eller en medlemsorganisasjon har publisert sin første nyhet, henger den her, med dato og avsender.",
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
};
