/** How names of conferences and of their organisers commonly end in the Nordic languages. */
const tails = [
  ...["konferens", "konferanse", "konference", "conference", "dagar", "dage", "møde", "møte", "möte", "forum", "mässa"],
  ...["klust", "förbund", "forbund", "nätverk", "netværk", "nettverk", "bibliotek", "kommun", "organisation"],
];
const seams = new RegExp(`(?<=\\p{L}{3})(?=(?:${tails.join("|")})\\p{L}*)`, "giu");

/** The words with a soft hyphen where they are put together ("Kluster-konferensen"): few browsers know Nordic compounds. */
export function softHyphens(words: string): string {
  return words.replace(seams, "\u00ad");
}
