import { expect, test } from "vitest";
import { translator } from "../../app/i18n/translator.server.ts";
import { trustWords } from "../../app/views/national/trust-words.ts";

test("the list of spaces says which kinds of text are published before they are reviewed", () => {
  const untrusted = {
    newsTrust: "review_first",
    conferenceTrust: "review_first",
    reportTrust: "review_first",
  } as const;
  const first = "publish_first";
  const said = [
    untrusted,
    { ...untrusted, conferenceTrust: first },
    { ...untrusted, newsTrust: first, reportTrust: first },
    { newsTrust: first, conferenceTrust: first, reportTrust: first },
  ] as const;
  expect(said.map((space) => trustWords(translator("sv"), "sv", space))).toEqual([
    "Granskas först",
    "Publiceras först: konferenser",
    "Publiceras först: nyheter och konferensrapporter",
    "Publiceras först",
  ]);
  expect(trustWords(translator("en"), "en", said[1])).toBe("Published first: conferences");
});
