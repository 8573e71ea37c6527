import { expect, test } from "vitest";
import { getAbout } from "../../../app/domain/tenants/about.server.ts";
import { countSpaces, listSpaces } from "../../../app/domain/tenants/directory.server.ts";
import { readSpacesRequest, spacesAddress } from "../../../app/domain/tenants/directory-request.ts";
import { adminClient, as, asVisitor, countStatements, makePerson, makeTenant } from "../../support/sandbox.ts";

const organisations = { kind: "member_organisation", states: ["active"] } as const;

test("spaces stand in the alphabet of the reader's language, and pages of them join", async () => {
  for (const name of ["Österled", "Ängen", "Årsta", "Zenit", "Ærø", "adel"]) {
    await makeTenant({ name, kind: "member_organisation" });
  }
  const inOrder = async (language: "sv" | "da" | "en") => {
    const names: string[] = [];
    let after: Parameters<typeof listSpaces>[1]["after"] = null;
    do {
      const page = await asVisitor((db) => listSpaces(db, { ...organisations, language, after, limit: 2 }));
      names.push(...page.spaces.map(({ name }) => name));
      after = page.next;
    } while (after);
    return names;
  };
  expect(await inOrder("sv")).toEqual(["adel", "Zenit", "Årsta", "Ängen", "Ærø", "Österled"]);
  expect(await inOrder("da")).toEqual(["adel", "Zenit", "Ängen", "Ærø", "Österled", "Årsta"]);
  expect(await inOrder("en")).toEqual(["adel", "Ærø", "Ängen", "Årsta", "Österled", "Zenit"]);
});

test("a suspended space is in no list and no count, an archived one is listed apart", async () => {
  const admin = await makePerson({ in: [[await makeTenant({ name: "Aktiv" }), "admin"]] });
  const states = { Avstängd: "suspended", Arkiverad: "archived" };
  for (const [name, state] of Object.entries(states)) await makeTenant({ name, state });
  for (const run of [asVisitor, (work: Parameters<typeof asVisitor<unknown>>[0]) => as(admin, null, work)]) {
    await run(async (db) => {
      const counts = await countSpaces(db);
      const active = await listSpaces(db, { kind: "region", states: ["active"], language: "sv", limit: 50 });
      const archived = await listSpaces(db, { states: ["archived"], language: "sv", limit: 50 });
      expect(active.spaces.map(({ name }) => name)).toEqual(["Aktiv"]);
      expect(counts.region).toBe(1);
      expect(archived.spaces.map(({ name }) => name)).toEqual(["Arkiverad"]);
    });
  }
});

test("a list of spaces costs one statement, whatever their number and areas", async () => {
  const count = () =>
    asVisitor((db) => countStatements(db, () => listSpaces(db, { states: ["active"], language: "sv", limit: 50 })));
  expect(await count()).toBe(1);
  const space = await makeTenant();
  await makeTenant();
  await (await adminClient()).query("insert into app.tenant_areas values ($1, 'SE-20'), ($1, 'SE-01')", [space.id]);
  expect(await count()).toBe(1);
});

test("a space tells of itself in its own order, and a suspended one is silent", async () => {
  const space = await makeTenant({
    about: "Vi är *här*.",
    legal_name: "Föreningen",
    organisation_number: "802428-2785",
  });
  const client = await adminClient();
  await client.query("insert into app.tenant_areas values ($1, 'SE-20'), ($1, 'SE-01')", [space.id]);
  await client.query(
    `insert into app.partners (tenant_id, kind, name, url, position)
     values ($1, 'funder', 'Fonden', null, 1), ($1, 'partner', 'Vännerna', 'https://example.org', 0)`,
    [space.id],
  );
  const about = await asVisitor((db) => getAbout(db, space.id));
  expect(about).toMatchObject({
    about: "Vi är *här*.",
    legalName: "Föreningen",
    areas: ["Stockholms län", "Dalarnas län"],
  });
  expect(about.partners.map(({ kind, name, url }) => [kind, name, url])).toEqual([
    ["partner", "Vännerna", "https://example.org"],
    ["funder", "Fonden", null],
  ]);
  await client.query("update app.tenants set state = 'suspended' where id = $1", [space.id]);
  await expect(asVisitor((db) => getAbout(db, space.id))).rejects.toMatchObject({ code: "not_found" });
});

test("a made-up place in the list of spaces is its beginning", () => {
  const after = { name: "Årsta", id: "11111111-1111-4111-8111-111111111111" };
  const { searchParams } = new URL(spacesAddress("region", after), "http://localhost");
  expect(readSpacesRequest(searchParams)).toEqual({ kind: "region", after });
  for (const made of ["x", btoa('["a\\u0000","11111111-1111-4111-8111-111111111111"]'), btoa('["a","b"]')]) {
    expect(readSpacesRequest(new URLSearchParams({ kind: "region", after: made }))).toEqual({
      kind: "region",
      after: null,
    });
  }
  expect(readSpacesRequest(new URLSearchParams({ kind: "moon" }))).toEqual({ kind: null, after: null });
});
