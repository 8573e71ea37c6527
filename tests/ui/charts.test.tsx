import { expect, test } from "vitest";
import { BarChart } from "../../app/views/charts/bar-chart.tsx";
import { fitText } from "../../app/views/charts/fit-text.ts";
import { LineChart } from "../../app/views/charts/line-chart.tsx";
import { html } from "./render.tsx";

const exact = (count: number) => ({ count, qualifier: "exact" as const });
const about = (count: number) => ({ count, qualifier: "about" as const });
const over = (count: number) => ({ count, qualifier: "over" as const });

/** What is drawn in the wide of the two drawings. */
function wide(markup: string): string {
  return markup.match(/<svg class="chart-wide".*?<\/svg>/s)?.[0] ?? "";
}

test("a bar ends square, hatched or in an arrow, as its number is exact, about or over", () => {
  const bars = [
    { label: "Exakt", count: exact(250) },
    { label: "Ungefär", count: about(100) },
    { label: "Minst", count: over(400) },
  ];
  const drawing = wide(html(<BarChart caption="Deltagare" bars={bars} />));
  expect(drawing.match(/<rect class="chart-bar"[^>]*>/g)?.length).toBe(2);
  expect(drawing.match(/<rect class="chart-hatched"[^>]*fill="url\(#/g)?.length).toBe(1);
  expect(drawing.match(/<path class="chart-bar" d="[^"]*l9 8l-9 8/g)?.length).toBe(1);
  expect(drawing).toContain(">cirka 100</text>");
  expect(drawing).toContain(">drygt 400</text>");
});

test("bars are as long as their numbers, whoever is unsure of them", () => {
  const drawing = wide(
    html(
      <BarChart
        caption="D"
        bars={[
          { label: "A", count: exact(400) },
          { label: "B", count: over(200) },
        ]}
      />,
    ),
  );
  expect(drawing).toContain('width="318"');
  expect(drawing).toMatch(/d="M190 56H349l9 8/);
});

test("the key names the ends that occur, and no others", () => {
  const chart = html(<BarChart caption="D" bars={[{ label: "A", count: about(4) }]} />);
  expect(
    chart.match(/<li class="mark">.*?<\/li>/gs)?.map((item) => item.replace(/<svg.*<\/svg>|<[^>]+>/gs, "")),
  ).toEqual(["cirka"]);
});

test("each drawing is one picture with a name, and the same values stand in a table", () => {
  const bars = [
    { label: "KMD Nexus", href: "/kmd/conferences/nexus", count: exact(250), note: "arrangören" },
    { label: "Tyst", count: null },
  ];
  const chart = html(<BarChart caption="Deltagare per konferens" bars={bars} />);
  expect(chart.match(/role="img"/g)?.length).toBe(2);
  expect(chart.match(/<title id="[^"]+">Stapeldiagram: Deltagare per konferens<\/title>/g)?.length).toBe(2);
  const table = chart.slice(chart.indexOf("<details"));
  expect(table).toContain('<a href="/kmd/conferences/nexus">KMD Nexus</a>');
  expect(table).toContain('<td data-label="Deltagare" class="num">ingen uppgift</td>');
  expect(table).toContain('<td data-label="Källa">arrangören</td>');
  expect(chart).not.toContain("style=");
});

test("a number of 0 has no bar but is written, and charts without anything are not drawn", () => {
  expect(wide(html(<BarChart caption="D" bars={[{ label: "A", count: exact(0) }]} />))).toContain(">0</text>");
  expect(html(<BarChart caption="D" bars={[]} />)).toBe("");
  expect(html(<LineChart caption="D" points={[]} />)).toBe("");
});

test("the thread is whole between counted editions, dashed to a derived one and to a target", () => {
  const points = [
    { label: "2018", count: exact(150) },
    { label: "2019", count: exact(180) },
    { label: "2020", count: about(200), derived: "hälften av 2021" },
    { label: "2021", count: over(400) },
    { label: "2022", count: over(400), derived: "lika många", target: true },
  ];
  const chart = html(<LineChart caption="Klusterkonferensens deltagare" points={points} />);
  const drawing = wide(chart);
  expect(drawing.match(/<path class="chart-thread[^"]*"/g)).toEqual([
    '<path class="chart-thread"',
    ...Array(3).fill('<path class="chart-thread chart-dashed"'),
  ]);
  expect(drawing.match(/chart-knot chart-\w+/g)).toEqual([
    "chart-knot chart-counted",
    "chart-knot chart-counted",
    "chart-knot chart-derived",
    "chart-knot chart-counted",
    "chart-knot chart-target",
  ]);
  expect(drawing).not.toContain("cirka 200"); // a derived figure is never written as if somebody had counted
  const table = chart.slice(chart.indexOf("<details"));
  expect(table).toContain(
    '<td data-label="Deltagare" class="num">hälften av 2021</td><td data-label="Uppgift">härledd</td>',
  );
  expect(table).toContain('<td data-label="Deltagare" class="num">lika många</td><td data-label="Uppgift">mål</td>');
});

test("the thread breaks where nobody knows", () => {
  const points = [
    { label: "2018", count: exact(1) },
    { label: "2019", count: null },
    { label: "2020", count: exact(2) },
  ];
  const drawing = wide(html(<LineChart caption="D" points={points} />));
  expect(drawing).not.toContain("chart-thread");
  expect(drawing).toMatch(/>ingen<\/tspan>|>ingen uppgift<\/tspan>/);
});

test("a chart speaks the reader's language", () => {
  const chart = html(<BarChart caption="Participants" bars={[{ label: "A", count: about(1200) }]} />, "en");
  expect(chart).toContain("Bar chart: Participants");
  expect(chart).toContain(">about 1,200</text>");
});

test("a long name is broken between words and ends in dots", () => {
  const room = { width: 100, size: 14 };
  expect(fitText("Digidel Dalarna", { ...room, most: 2 })).toEqual(["Digidel", "Dalarna"]);
  expect(fitText("Digidel Dalarna", { ...room, most: 1 })).toEqual(["Digidel Dala…"]);
  expect(fitText("Räddningstjänstsamordning", { ...room, most: 2 })).toEqual(["Räddningstjän", "stsamordning"]);
});
