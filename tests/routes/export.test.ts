import { inflateRawSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { loader as csv } from "../../app/routes/national.export[.]csv.ts";
import { loader as xlsx } from "../../app/routes/national.export[.]xlsx.ts";
import { askRoute } from "../support/route.ts";
import {
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../support/sandbox.ts";

/** What a spreadsheet would take for a formula. */
const formulas = ["=1+1", "+46", "-2", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")'];

let reviewer: TestPerson;
let tenant: TestTenant;

beforeAll(async () => {
  reviewer = await makePerson({ national: "reviewer", locale: "sv" });
  tenant = await makeTenant({ name: 'Åre; "Öst"', slug: "are-ost" });
  for (const name of formulas) await makeTenant({ name });
  const author = await makePerson({ in: [[tenant, "coordinator"]] });
  const held = { datePrecision: "day" as const, startsOn: "2018-05-11", endsOn: "2018-05-11" };
  const { item } = await makeConference(tenant, author, "published", held);
  await makeConference(tenant, author, "published", held);
  await makeReport(tenant, author, "published", item, {
    figures: JSON.stringify([
      { measure: "participants", dimension: "total", category: "", count: 1200, qualifier: "about" },
    ]),
  });
});

const files = { csv, xlsx };
type Kind = keyof typeof files;

const open = (kind: Kind, person: TestPerson | null, query = "") =>
  askRoute(files[kind], { path: `/national/export.${kind}${query}`, session: person?.session });

async function bytesOf(kind: Kind, person = reviewer, query = ""): Promise<Buffer> {
  const { response } = await open(kind, person, query);
  return Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer());
}

test.each(Object.keys(files) as Kind[])("the %s is the national team's alone", async (kind) => {
  const [member, coordinator] = [
    await makePerson({ in: [[tenant, "member"]] }),
    await makePerson({ in: [[tenant, "admin"]] }),
  ];
  for (const person of [member, coordinator, await makePerson()]) expect((await open(kind, person)).status).toBe(404);
  expect((await open(kind, null)).to).toMatch(/^\/login\?to=/);
  const { response } = await open(kind, reviewer);
  expect(response?.headers.get("Cache-Control")).toBe("no-store");
  expect(response?.headers.get("Content-Disposition")).toMatch(
    new RegExp(`^attachment; filename="roda-traden-[\\d-]+\\.${kind}"$`),
  );
});

test("the CSV opens in a Nordic spreadsheet: mark, semicolons, every space, how sure a number is beside it", async () => {
  const text = (await bytesOf("csv")).toString("utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const lines = text.slice(1).split("\r\n");
  expect(lines[0]).toBe(
    "Rum;Typ;Läge;Genomförda;Kommande;Planerade utan dag;Planer utan besked;Uppskjutna;Inställda;Har rapporterat;Deltagare;Hur säkert;Öppna åtgärder;Försenade åtgärder;Väntar på granskning;Senaste livstecken;Adress",
  );
  const row = lines.find((line) => line.includes("are-ost"));
  expect(row).toMatch(/^"Åre; ""Öst""";Region;Öppet;2;0;0;0;0;0;1;1200;cirka;0;0;0;\d{4}-\d\d-\d\d;\/are-ost$/);
  expect(lines).toHaveLength(1 + 1 + 1 + formulas.length + 1); // heads, network, space, formulas, last line's end
});

test("no name becomes a formula in the CSV", async () => {
  const text = (await bytesOf("csv")).toString("utf8");
  const names = text.split("\r\n").map((line) => line.replace(/^"/, ""));
  for (const name of formulas) {
    const plain = name.replaceAll('"', '""');
    expect(names.filter((line) => line.startsWith(`'${plain}`))).toHaveLength(1);
  }
  expect(names.filter((line) => /^[=+\-@\t]/.test(line))).toEqual([]);
});

test("in English the heads are English and a comma stands between", async () => {
  const text = (await bytesOf("csv", await makePerson({ national: "network_admin", locale: "en" }))).toString("utf8");
  expect(text.slice(1)).toMatch(/^Space,Kind,State,Held,/);
});

test("the files are narrowed as the page is", async () => {
  const lines = (await bytesOf("csv", reviewer, "?kind=network")).toString("utf8").trim().split("\r\n");
  expect(lines).toHaveLength(2);
  const row = (await bytesOf("csv", reviewer, "?year=2019")).toString("utf8");
  expect(row).toMatch(/"Åre; ""Öst""";Region;Öppet;0;0;0;0;0;0;0;;;/);
});

test("in the workbook names are text and figures are numbers", async () => {
  const sheet = unzip(await bytesOf("xlsx"), "xl/worksheets/sheet1.xml");
  expect(sheet).not.toContain("<f>");
  expect(sheet).toMatch(/<c [^>]*><v>1200<\/v><\/c>/);
  const texts = unzip(await bytesOf("xlsx"), "xl/sharedStrings.xml");
  for (const name of [...formulas, 'Åre; "Öst"']) expect(texts).toContain(`>${name}</t>`);
});

/** One file of a ZIP archive (PKWARE APPNOTE 4.3.12, its central directory). */
function unzip(archive: Buffer, path: string): string {
  for (let at = archive.indexOf("PK\x01\x02"); at >= 0; at = archive.indexOf("PK\x01\x02", at + 4)) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameLength, offset] = [archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)];
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) !== path) continue;
    const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    const bytes = archive.subarray(start, start + packed);
    return (method === 0 ? bytes : inflateRawSync(bytes)).toString("utf8");
  }
  throw new Error(`no ${path}`);
}
