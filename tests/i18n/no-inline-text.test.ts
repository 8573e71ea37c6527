import { expect, test } from "vitest";
import { readSources } from "../support/source-files.ts";
import { inlineText } from "./inline-text.ts";

/** Names, not words: the same in every language. */
const allowed = new Set<string>();

test("no page says anything that is not in the message files", () => {
  const pages = readSources("app/routes", "app/views", "app/ui", "app/root.tsx").filter(({ path }) =>
    path.endsWith(".tsx"),
  );
  expect(pages.length).toBeGreaterThan(40);
  const found = pages.flatMap(({ path, text }) =>
    inlineText(path, text)
      .filter((words) => !allowed.has(words))
      .map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ["text between tags", "<p>Hej {name}</p>", ["Hej"]],
  ["text in an attribute that is read out", '<nav aria-label="Huvudmeny" />', ["Huvudmeny"]],
  ["text in an attribute of a component", '<Field name="title" label={"Titel"} />', ["Titel"]],
  ["texts that an expression chooses from", '<p>{open ? "Öppen" : "Stängd"}</p>', ["Öppen", "Stängd"]],
  ["text in a template", ["<p>{`$", "{count} rum`}</p>"].join(""), ["rum"]],
  ["text in a property", '<Table columns={[{ head: "Rum", cell }]} />', ["Rum"]],
])("finds %s", (_, source, found) => {
  expect(inlineText("page.tsx", source)).toEqual(found);
});

test.each([
  ["messages", '<p title={t("news.title")}>{t("news.text")}</p>'],
  ["signs and figures", '<p className="lede" lang="da">– 4 · &amp;</p>'],
  ["a message's key", 'const item = { label: "common.mainMenu" };'],
  ["comparisons", "<p>{kind === other ? <b /> : null}</p>"],
])("passes %s", (_, source) => {
  expect(inlineText("page.tsx", source)).toEqual([]);
});
