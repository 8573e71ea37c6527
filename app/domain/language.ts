/** The languages that a text, a space or a person has. */
export const languages = ["sv", "da", "nb", "en"] as const;
export type Language = (typeof languages)[number];
