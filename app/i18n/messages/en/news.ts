import type { Messages } from "../messages.ts";
import type { news as sv } from "../sv/news.ts";

export const news: Messages<typeof sv> = {
  visibility: {
    network: "For the network only",
    space: "For this space only",
    national: "Only for the space and the national team",
  },
  interview: "Interview",
  languages: {
    sv: "Swedish",
    da: "Danish",
    nb: "Norwegian",
    en: "English",
  },
  list: {
    title: "News",
    from: "from {{space}}",
    about: "about {{tag}}",
    written: "in {{language}}",
    lede: "What has been tried and what has happened in the spaces, the latest first.",
    filter: "Choose which news to see",
    space: "Space",
    anySpace: "All spaces",
    tag: "Topic",
    language: "Language",
    anyLanguage: "All languages",
    show: "Show",
    all: "Show all news",
    startsOver: "The address pointed to a place in the list that does not exist. Here is the list from the beginning.",
    none: {
      title: "No news matches your choice",
      text: "Choose another space, topic or language, or show all news.",
    },
    empty: {
      title: "Nobody has published anything yet",
      text: "Once a space has written its first news post and it has been approved, it appears here.",
    },
  },
  post: {
    aside: "About this post",
    published: "Published",
    changed: "Changed",
    space: "Space",
    language: "Language",
    tags: "Topics",
    edit: "Edit this post",
    more: "More from {{space}}",
    all: "All news from {{space}}",
    archived: {
      title: "This post is archived",
      text: "It can be read here but no longer appears in the lists.",
    },
  },
};
