/** Where people turn in each country; what the authorities are called stands in the messages. */
export const accessibilityAuthorities = {
  SE: "https://www.digg.se/tdosanmalan",
  DK: "https://digst.dk",
  NO: "https://www.uutilsynet.no",
} as const;

export const privacyAuthorities = {
  SE: "https://www.imy.se",
  DK: "https://www.datatilsynet.dk",
  NO: "https://www.datatilsynet.no",
} as const;

/** The language of an authority's name. */
export const languageOf = { SE: "sv", DK: "da", NO: "nb" } as const;
