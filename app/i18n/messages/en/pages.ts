import type { Messages } from "../messages.ts";
import type { pages as sv } from "../sv/pages.ts";

export const pages: Messages<typeof sv> = {
  home: {
    tries: "The regions try.",
    learns: "The country learns.",
    lede: "News from regions and member organisations, gathered so that what is said in one place can be followed to the next.",
    thread: "The latest from each space, in order of time",
    allNews: "All news",
    allSpaces: "All spaces",
    beginning: {
      title: "The thread begins here",
      text: "As soon as a region or a member organisation has published its first news post, it hangs here, with its date and sender.",
    },
    counted: {
      all_one: "space holds the thread:",
      all_other: "spaces hold the thread:",
      region_one: "{{number}} region",
      region_other: "{{number}} regions",
      member_organisation_one: "{{number}} member organisation",
      member_organisation_other: "{{number}} member organisations",
      network: "the network’s own",
    },
  },
};
