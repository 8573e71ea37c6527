import { expect, test } from "vitest";
import { coverOf } from "../../app/domain/dates/cover.ts";
import { noDate, precisions } from "../../app/domain/dates/partial-date.ts";
import { partialDateFields } from "../../app/domain/dates/partial-date-values.ts";
import { readPartialDate } from "../../app/domain/dates/read-partial-date.ts";
import { FormErrors } from "../../app/ui/form-errors.tsx";
import { DateFields } from "../../app/views/date-fields.tsx";
import { html } from "./render.tsx";

/** What a browser would send of it. */
function sent(fields: string): Record<string, string> {
  const document = new Map<string, string>();
  for (const [input] of fields.matchAll(/<input[^>]*>/g)) {
    const name = /name="(\w+)"/.exec(input)?.[1] ?? "";
    const value = /value="([^"]*)"/.exec(input)?.[1] ?? "";
    if (!input.includes('type="radio"') || input.includes('checked=""')) document.set(name, value);
  }
  for (const [, name = "", options = ""] of fields.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/g)) {
    document.set(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? "");
  }
  return Object.fromEntries(document);
}

test("the form sends every field that its reader knows, and what was stored comes back", () => {
  const dates = [
    coverOf({ precision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" }),
    coverOf({ precision: "month", year: 2020, month: 5 }),
    coverOf({ precision: "season", year: 2018, season: "autumn" }),
    coverOf({ precision: "year", year: 2019 }),
    coverOf({ precision: "yearless", startsDay: "05-11", endsDay: "05-12" }),
    noDate,
  ];
  for (const date of dates) {
    const values = sent(html(<DateFields date={date} />));
    expect(Object.keys(values).sort()).toEqual([...partialDateFields].sort());
    expect(readPartialDate(values)).toEqual(date);
  }
});

test("every answer but the last has fields of its own, in the page before any script", () => {
  const fields = html(<DateFields date={noDate} />);
  const groups = [...fields.matchAll(/data-precision="([^"]+)"/g)].flatMap(([, of = ""]) => of.split(" "));
  expect(new Set(groups)).toEqual(new Set(precisions.filter((precision) => precision !== "none")));
});

test("a refused date keeps what was typed and says why beside it", () => {
  const values = { precision: "day", startsOn: "29/2 2021", endsOn: "" };
  const fields = html(
    <FormErrors value={{ ok: false, values, errors: [{ field: "startsOn", message: "Det datumet finns inte." }] }}>
      <DateFields date={noDate} />
    </FormErrors>,
  );
  expect(sent(fields)).toMatchObject(values);
  expect(fields).toContain('id="field-startsOn-error"');
});
