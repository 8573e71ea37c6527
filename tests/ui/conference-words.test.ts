import { expect, test } from "vitest";
import { noDate } from "../../app/domain/dates/partial-date.ts";
import { translator } from "../../app/i18n/translator.server.ts";
import { formWords } from "../../app/views/conference/form-words.ts";
import { personWords } from "../../app/views/conference/person-words.ts";
import { placeWords } from "../../app/views/conference/place-words.ts";
import { softHyphens } from "../../app/views/reading/soft-hyphens.ts";

test("how long a conference is, its dates tell, or else its days; one day is not said", () => {
  const t = translator("sv");
  const may = (endsOn: string) => ({ ...noDate, precision: "day" as const, startsOn: "2020-05-11", endsOn });
  const words = (date: typeof noDate, days: unknown[]) => formWords(t, "sv", { form: "digital", date, days });
  expect(words(may("2020-05-12"), [])).toBe("Digital, två dagar");
  expect(words(may("2020-05-11"), [1, 2])).toBe("Digital");
  expect(words(noDate, [1, 2, 3])).toBe("Digital, tre dagar");
  expect(words(noDate, [])).toBe("Digital");
});

test("a place is told as far as it is known, and a person too", () => {
  expect(placeWords("da", { venue: "Slottet", town: "Middelfart", country: "DK" })).toBe(
    "Slottet, Middelfart, Danmark",
  );
  expect(placeWords("en", { town: "", country: "SE" })).toBe("Sweden");
  expect(placeWords("nb", { town: "", country: null })).toBe("");
  expect(personWords({ name: "Kim", organisation: "Verkstaden" })).toBe("Kim (Verkstaden)");
  expect(personWords({ name: "", organisation: "Verkstaden" })).toBe("Verkstaden");
});

test("long names may break where they are put together, and nowhere else", () => {
  const shown = (words: string) => softHyphens(words).replaceAll("\u00ad", "-");
  expect(shown("Klusterkonferensen 2019")).toBe("Kluster-konferensen 2019");
  expect(shown("Tovholdermøde i Dalarna")).toBe("Tovholder-møde i Dalarna");
  expect(shown("Konferens om konferenser")).toBe("Konferens om konferenser");
});
