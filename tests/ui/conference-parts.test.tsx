import { expect, test } from "vitest";
import { standings } from "../../app/domain/conferences/standing.ts";
import { coverOf } from "../../app/domain/dates/cover.ts";
import { ConferenceDate } from "../../app/views/conference-date.tsx";
import { ConferenceStatus } from "../../app/views/conference-status.tsx";
import { CountText } from "../../app/views/figures/count.tsx";
import { Missing } from "../../app/views/figures/missing.tsx";
import { html } from "./render.tsx";

const text = (markup: string) => markup.replaceAll(/<[^>]+>/g, "");

test("a date says to a machine what it says to people", () => {
  const days = coverOf({ precision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" });
  expect(html(<ConferenceDate date={days} />)).toBe(
    '<time dateTime="2020-05-11">11</time>–<time dateTime="2020-05-12">12 maj 2020</time>',
  );
  expect(html(<ConferenceDate date={coverOf({ precision: "season", season: "autumn", year: 2018 })} />, "da")).toBe(
    "efteråret 2018",
  );
});

test("every standing has a shape and a word of its own", () => {
  const words = standings.map((standing) => text(html(<ConferenceStatus standing={standing} />)));
  expect(words).toEqual(["Planerad", "Besked saknas", "Kommande", "Pågår", "Genomförd", "Inställd", "Uppskjuten"]);
  for (const standing of standings) expect(html(<ConferenceStatus standing={standing} />)).toContain("<svg");
});

test("a number says how sure it is, and nothing reported is no number", () => {
  const words = [{ count: 400, qualifier: "over" } as const, { count: 98, qualifier: "exact" } as const, null];
  expect(words.map((count) => text(html(<CountText count={count} />)))).toEqual(["drygt 400", "98", "ingen uppgift"]);
});

test("those that are missing are named, as many as fit in a sentence", () => {
  const missing = Array.from({ length: 11 }, (_, index) => ({
    key: `${index}`,
    title: `Digidel ${index}`,
    language: "sv",
  }));
  expect(text(html(<Missing missing={missing.slice(0, 2)} />))).toBe("Saknas: Digidel 0, Digidel 1");
  expect(text(html(<Missing missing={missing} />))).toMatch(/Digidel 7 och 3 till$/);
  expect(text(html(<Missing missing={missing.slice(0, 2)} total={11} />))).toBe(
    "Saknas: Digidel 0, Digidel 1 och 9 till",
  );
});
