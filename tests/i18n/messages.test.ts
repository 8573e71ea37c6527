import { describe, expect, test } from "vitest";
import { locales } from "../../app/i18n/locales.ts";
import { messages as da } from "../../app/i18n/messages/da/index.ts";
import { messages as en } from "../../app/i18n/messages/en/index.ts";
import { messages as nb } from "../../app/i18n/messages/nb/index.ts";
import { messages as sv } from "../../app/i18n/messages/sv/index.ts";
import { readSources } from "../support/source-files.ts";

type Tree = { [key: string]: string | Tree };

const all: Record<(typeof locales)[number], Map<string, string>> = {
  sv: flatten(sv),
  da: flatten(da),
  nb: flatten(nb),
  en: flatten(en),
};

describe.each(locales)("the messages in %s", (locale) => {
  test("have the same keys as the Swedish ones", () => {
    expect([...all[locale].keys()].sort()).toEqual([...all.sv.keys()].sort());
  });

  test("fill in the same values", () => {
    const differing = [...all[locale]].filter(
      ([key, text]) => placeholders(text) !== placeholders(all.sv.get(key) ?? ""),
    );
    expect(differing).toEqual([]);
  });

  test("mark the same words", () => {
    const differing = [...all[locale]].filter(([key, text]) => marked(text) !== marked(all.sv.get(key) ?? ""));
    expect(differing).toEqual([]);
  });

  test("all say something, without stray space or exclamation marks", () => {
    expect([...all[locale]].filter(([, text]) => text.trim() !== text || text === "" || text.includes("!"))).toEqual(
      [],
    );
  });
});

test("every message is used", () => {
  const used = usesOf(readSources("app").filter(({ path }) => !path.startsWith("app/i18n/messages/")));
  const unused = [...new Set([...all.sv.keys()].map(singular))].filter((key) => !used(key));
  expect(unused).toEqual([]);
});

test("a use is a whole key, or a template in which a part is filled in", () => {
  const used = usesOf([{ path: "a.tsx", text: ['t("news.title") + t(`news.state.$', "{state}.word`)"].join("") }]);
  expect(["news.title", "news.state.draft.word", "news.state.draft.hint", "news"].map(used)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

/** Whether some source says `t("area.key")`, or t(`area.${part}.key`) with one part of the key left open. */
function usesOf(sources: { path: string; text: string }[]): (key: string) => boolean {
  const texts = sources.map(({ text }) => text).join("\n");
  const literals = new Set([...texts.matchAll(/["'`]([a-z]\w*(?:\.\w+)+)["'`]/g)].map(([, key]) => key));
  const templates = [...texts.matchAll(/`([a-z]\w*\.(?:[\w.]|\$\{[^}`]+\})+)`/g)].map(
    ([, template = ""]) => new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\$\{[^}]+\}/g, "\\w+")}$`),
  );
  return (key) => literals.has(key) || templates.some((template) => template.test(key));
}

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function singular(key: string): string {
  return key.replace(/_(one|other)$/, "");
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(" ");
}

function marked(text: string): string {
  return [...text.matchAll(/<(\w+)>/g)]
    .map(([, name]) => name)
    .sort()
    .join(" ");
}
