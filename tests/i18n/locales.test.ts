import { expect, test } from "vitest";
import { negotiateLocale } from "../../app/i18n/locales.ts";

test.each([
  ["the account's choice before all", ["da", "nb", "en"], "da"],
  ["the cookie before the browser", [null, "nb", "en"], "nb"],
  ["the browser's best match", [null, null, "fi, en-GB;q=0.5, da-DK;q=0.8"], "da"],
  ["bokmål for Norwegian of any kind", [null, null, "nn-NO"], "nb"],
  ["Swedish when nothing matches", [null, null, "fi, de;q=0.9"], "sv"],
  ["no language that the browser refuses", [null, null, "en;q=0, da;q=0.1"], "da"],
  ["Swedish for a made-up cookie and a broken header", [null, "xx", ";;q=,,"], "sv"],
] as const)("the reader gets %s", (_, [account, cookie, header], locale) => {
  expect(negotiateLocale(account, cookie, header)).toBe(locale);
});
