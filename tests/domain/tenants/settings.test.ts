import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readInput } from "../../../app/domain/input.ts";
import { settingsSchema } from "../../../app/domain/tenants/schema.ts";
import { getSettings, saveSettings } from "../../../app/domain/tenants/settings.server.ts";
import { adminClient, as, makePerson, makeTenant, type TestPerson, type TestTenant } from "../../support/sandbox.ts";

const typed = {
  version: "1",
  name: "Region Nord",
  summary: "Kort.",
  coordinatedBy: "",
  about: "Om oss.",
  language: "nb",
  areas: ["SE-25", "NO-18"],
  colour: "1F6F8B",
  secondColour: "",
  legalName: "Nord AS",
  country: "NO",
  organisationNumber: "988 077 917",
  seat: "",
  postalAddress: "Storgata 1",
  contactEmail: "post@example.org",
  partners: [
    { kind: "funder", name: "Fondet", url: "HTTPS://example.org/fond" },
    { kind: "partner", name: "", url: " " },
    { kind: "partner", name: "Biblioteket", url: "" },
  ],
};

const read = (changes: Record<string, unknown> = {}) => {
  const input = { ...typed, ...changes };
  return readInput(settingsSchema(input.country), input);
};

const save = (
  person: TestPerson,
  space: TestTenant,
  changes: Record<string, unknown> = {},
  logo?: { fileId: string | null },
) => as(person, space, (db) => saveSettings(db, space.id, read(changes), logo));

const settingsOf = (person: TestPerson, space: TestTenant) => as(person, space, (db) => getSettings(db, space.id));

/** The fields that a form is refused for, with their codes. */
function refusals(changes: Record<string, unknown>): Record<string, string> {
  try {
    read(changes);
    return {};
  } catch (error) {
    const { fields } = error as { fields: { field: string; code: string }[] };
    return Object.fromEntries(fields.map(({ field, code }) => [field, code]));
  }
}

test("an admin saves all of it at once, each thing in its stored form", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  await save(admin, space);
  expect(await settingsOf(admin, space)).toEqual({
    version: 2,
    name: "Region Nord",
    summary: "Kort.",
    coordinatedBy: "",
    about: "Om oss.",
    language: "nb",
    areas: ["NO-18", "SE-25"],
    colour: "#1f6f8b",
    secondColour: null,
    logoFileId: null,
    legalName: "Nord AS",
    country: "NO",
    organisationNumber: "988077917",
    seat: null,
    postalAddress: "Storgata 1",
    contactEmail: "post@example.org",
    partners: [
      { kind: "funder", name: "Fondet", url: "https://example.org/fond" },
      { kind: "partner", name: "Biblioteket", url: null },
    ],
  });
});

test("areas and partners can be emptied and put in another order", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  await save(admin, space);
  await save(admin, space, { version: "2", areas: [], partners: [...typed.partners].reverse() });
  const saved = await settingsOf(admin, space);
  expect(saved.areas).toEqual([]);
  expect(saved.partners.map((partner) => partner.name)).toEqual(["Biblioteket", "Fondet"]);
});

test("of two who began from the same page the second is told, and nothing of hers is kept", async () => {
  const space = await makeTenant();
  const one = await makePerson({ in: [[space, "admin"]] });
  const other = await makePerson({ in: [[space, "admin"]] });
  await save(one, space, { name: "Först" });
  await expect(save(other, space, { name: "Sedan", areas: [], partners: [] })).rejects.toMatchObject({ code: "stale" });
  const saved = await settingsOf(one, space);
  expect([saved.name, saved.areas.length, saved.partners.length]).toEqual(["Först", 2, 2]);
});

test("of two at the very same time exactly one saves", async () => {
  const space = await makeTenant();
  const people = [await makePerson({ in: [[space, "admin"]] }), await makePerson({ in: [[space, "admin"]] })];
  const outcomes = await Promise.allSettled(people.map((person, n) => save(person, space, { name: `Nummer ${n}` })));
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("nobody but an admin of that space saves, and an archived space stays as it is", async () => {
  const space = await makeTenant({ name: "Orörd" });
  const archived = await makeTenant({ state: "archived" });
  const admin = await makePerson({ in: [[archived, "admin"]] });
  const others = [
    await makePerson({ in: [[space, "coordinator"]] }),
    await makePerson({ in: [[await makeTenant(), "admin"]] }),
    await makePerson({ national: "network_admin" }),
  ];
  for (const person of others) await expect(save(person, space)).rejects.toMatchObject({ code: "not_found" });
  await expect(save(admin, archived)).rejects.toMatchObject({ code: "not_found" });
  expect((await settingsOf(admin, space)).name).toBe("Orörd");
});

test("an area that does not exist takes all of it back", async () => {
  const space = await makeTenant({ name: "Orörd" });
  const admin = await makePerson({ in: [[space, "admin"]] });
  await expect(save(admin, space, { areas: ["SE-25", "SE-99"] })).rejects.toMatchObject({
    code: "invalid_choice",
    field: "areas",
  });
  expect((await settingsOf(admin, space)).name).toBe("Orörd");
});

test("a logo is the space's own file, and can be taken away", async () => {
  const space = await makeTenant();
  const elsewhere = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const file = async (tenant: TestTenant) => {
    const id = randomUUID();
    await (await adminClient()).query(
      "insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name) values ($1, $2, 'image/webp', 9, 9, '{9}', 9, 'x')",
      [tenant.id, id],
    );
    return id;
  };
  const own = await file(space);
  await save(admin, space, {}, { fileId: own });
  expect((await settingsOf(admin, space)).logoFileId).toBe(own);
  await expect(save(admin, space, { version: "2" }, { fileId: await file(elsewhere) })).rejects.toThrow(/foreign key/);
  await save(admin, space, { version: "2" });
  expect((await settingsOf(admin, space)).logoFileId).toBe(own);
  await save(admin, space, { version: "3" }, { fileId: null });
  expect((await settingsOf(admin, space)).logoFileId).toBeNull();
});

test("everything that is wrong is said at once, beside its field", () => {
  expect(
    refusals({
      version: "-1",
      name: " ",
      summary: "x".repeat(301),
      language: "fi",
      colour: "blue",
      country: "SE",
      contactEmail: "inte en adress",
      partners: [
        { kind: "partner", name: "", url: "https://example.org" },
        { kind: "sponsor", name: "A", url: "javascript:alert(1)" },
        { kind: "partner", name: "A", url: "https:example.org" },
      ],
    }),
  ).toEqual({
    version: "stale",
    name: "space_name_missing",
    summary: "too_long",
    language: "invalid_choice",
    colour: "colour_invalid",
    organisationNumber: "organisation_number_invalid",
    contactEmail: "email_invalid",
    "partners.0.name": "partner_name_missing",
    "partners.1.kind": "invalid_choice",
    "partners.1.url": "link_invalid",
    "partners.2.url": "link_invalid",
  });
});
