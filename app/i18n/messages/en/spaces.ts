import type { Messages } from "../messages.ts";
import type { spaces as sv } from "../sv/spaces.ts";

export const spaces: Messages<typeof sv> = {
  kind: {
    region: "Region",
    member_organisation: "Member organisation",
    network: "The network’s own space",
  },
  list: {
    title_one: "One space holds the thread",
    title_other: "{{number}} spaces hold the thread",
    titleNone: "There are no spaces yet",
    lede: "Every region and member organisation has a space of its own, with its own news and its own coordinators.",
    regions: "Regions",
    organisations: "Member organisations",
    network: "The network",
    archived: "Archived spaces",
    country: {
      SE: "Sweden",
      DK: "Denmark",
      NO: "Norway",
    },
    next: "More spaces",
    start: "From the beginning",
    empty: {
      title: "There are no spaces to show yet",
      text: "Once the national team has made a space for a region or a member organisation, it appears here.",
    },
  },
  nav: {
    label: "This space",
    overview: "Overview",
    news: "News",
    about: "About",
  },
  home: {
    work: "Work in this space",
    coordinates: "Coordinated by",
    areas: "Area",
    contact: "Contact",
    aside: "This space in short",
    all: "All news from {{space}}",
    archived: {
      title: "This space is archived",
      text: "What was written here can be read, but nothing new is added.",
    },
    suspended: {
      title: "This space is suspended",
      text: "Only the national team can see it.",
    },
    empty: {
      title: "This space is new",
      text: "The first conference or news post is shown here as soon as it is published.",
    },
  },
  news: {
    title: "News from {{space}}",
    empty: {
      title: "Nothing has been published yet",
      text: "The first news post from {{space}} appears here as soon as it is published.",
    },
  },
  about: {
    title: "About {{space}}",
    empty: {
      title: "This space has not introduced itself yet",
      text: "The admins of the space write its introduction under Settings.",
    },
    legal: "Who is responsible",
    legalName: "Name",
    organisationNumber: "Organisation number",
    seat: "Registered office",
    postalAddress: "Postal address",
    partners: "Partners",
    funders: "Funders",
  },
};
