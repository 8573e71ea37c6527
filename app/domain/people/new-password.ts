import * as v from "valibot";
import { Refusal } from "../refusal.ts";

/** Characters (NIST SP 800-63B, section 3.1.1.2, asks for at least 8; OWASP for a maximum that bounds the hashing). */
const minLength = 12;
const maxLength = 1000;

export const newPassword = v.pipe(
  v.string("password_missing"),
  v.minLength(1, "password_missing"),
  v.minLength(minLength, "password_short"),
  v.maxLength(maxLength, "too_long"),
);

/** What passwords are made of that are guessed first: as they are, in any of the portal's languages. */
const commonWords = (
  "password passwort passord adgangskode kodeord kodord lösenord losenord hemligt hemlig hemmelig secret geheim " +
  "welcome välkommen valkommen velkommen letmein changeme default admin administrator administratör root guest test " +
  "user login inlogg logga master dragon monkey shadow sunshine princess superman batman football fotboll fodbold " +
  "baseball hockey iloveyou älskar alskar elsker sommar sommer summer vinter winter spring autumn våren höst hösten " +
  "januari februari oktober november december måndag fredag sverige sweden danmark norge norway stockholm göteborg " +
  "köpenhamn københavn oslo hejsan hej abc qwe asd zxc rödatråden rodatraden redthread rödatråd konferens region"
).split(" ");

/** What fingers run along. */
const rows = [
  "abcdefghijklmnopqrstuvwxyzåäö",
  "1234567890",
  "qwertyuiopå",
  "asdfghjklöä",
  "zxcvbnm",
  "1q2w3e4r5t6y7u8i9o0p",
  "1qaz2wsx3edc4rfv5tgb",
];

const lookalikes: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

/**
 * Refuses a password that is guessed early however long it is: a common word or the person's own name and address,
 * dressed up with figures; a run along the keyboard; the same few characters over and over.
 * @param own what is known of the person: name, e-mail address
 * @throws {Refusal} `password_common`
 */
export function requireUncommon(password: string, own: readonly string[], field: string): void {
  const typed = password.normalize("NFKC").toLowerCase();
  const undressed = [...typed].map((character) => lookalikes[character] ?? character).join("");
  const ownWords = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u)).filter((word) => word.length > 2);
  const words = [...ownWords, ...commonWords].sort((a, b) => b.length - a.length);
  if (isRepeated(typed) || [typed, undressed].some((text) => substance(text, words) < 5)) {
    throw new Refusal("password_common", field);
  }
}

/** How many different characters are left once words, years and runs have been taken out. */
function substance(text: string, words: readonly string[]): number {
  const withoutWords = words.reduce((rest, word) => rest.replaceAll(word, ""), text.replace(/[\s._-]/g, ""));
  const withoutYears = withoutWords.replace(/(?:19|20)\d\d/g, "");
  return new Set(withoutRuns(withoutYears)).size;
}

function withoutRuns(text: string): string {
  let rest = text;
  for (const row of rows.flatMap((forward) => [forward, [...forward].reverse().join("")])) {
    for (let length = row.length; length >= 3; length--) {
      for (let at = 0; at + length <= row.length; at++) rest = rest.replaceAll(row.slice(at, at + length), "");
    }
  }
  return rest;
}

/** "bankbankbank": a part of at most six characters, nothing else. */
function isRepeated(text: string): boolean {
  return /^(.{1,6})\1+.{0,2}$/su.test(text);
}
