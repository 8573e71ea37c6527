import { beforeAll, expect, test } from "vitest";
import { readInput } from "../../../app/domain/input.ts";
import { listOpenInvitations } from "../../../app/domain/memberships/invitations.server.ts";
import { listEvents } from "../../../app/domain/tenants/events.server.ts";
import { createTenant, getTenant, setTenantState, setTrust } from "../../../app/domain/tenants/network.server.ts";
import { type NewTenant, newTenantSchema } from "../../../app/domain/tenants/network-schema.ts";
import { findTenantBySlug } from "../../../app/domain/tenants/tenants.server.ts";
import type { TenantDb } from "../../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  asVisitor,
  makePerson,
  makePost,
  makeTenant,
  networkTenant,
  type TestPerson,
} from "../../support/sandbox.ts";

let admin: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  admin = await makePerson({ national: "network_admin", name: "Alex" });
  reviewer = await makePerson({ national: "reviewer" });
});

const space: NewTenant = {
  name: "Region Gävleborg",
  slug: "",
  kind: "region",
  country: "SE",
  language: "sv",
  areas: ["SE-21", "SE-20", "SE-21"],
  email: "forst@example.org",
};

const create = (more: Partial<NewTenant> = {}, who = admin) =>
  as(who, null, (db) => createTenant(db, { ...space, ...more }));

test("a new space has its areas and an invited admin, and its address comes from its name", async () => {
  const slug = await create();
  expect(slug).toBe("region-gavleborg");
  const tenant = await as(admin, null, (db) => getTenant(db, slug));
  expect(tenant).toMatchObject({
    name: "Region Gävleborg",
    kind: "region",
    state: "active",
    newsTrust: "review_first",
    conferenceTrust: "review_first",
    reportTrust: "review_first",
  });
  const areas = await asVisitor((db) =>
    db.selectFrom("app.tenantAreas").select("areaCode").where("tenantId", "=", tenant.id).orderBy("areaCode").execute(),
  );
  expect(areas).toEqual([{ areaCode: "SE-20" }, { areaCode: "SE-21" }]);
  const invitations = await as(admin, null, (db) => listOpenInvitations(db, tenant.id));
  expect(invitations).toMatchObject([{ email: "forst@example.org", role: "admin" }]);
  const { rows } = await (await adminClient()).query("select locale, template from app.mails where tenant_id = $1", [
    tenant.id,
  ]);
  expect(rows).toEqual([{ locale: "sv", template: "invitation" }]);
  const events = await as(admin, null, (db) => listEvents(db, tenant.id));
  expect(events.map(({ action, by }) => [action, by]).sort()).toEqual([
    ["member.invited", "Alex"],
    ["space.created", "Alex"],
  ]);
});

test.each([
  ["national", "slug_reserved"],
  ["news", "slug_reserved"],
  ["a", "slug_invalid"],
  ["-ab", "slug_invalid"],
  ["Åre", "slug_invalid"],
  ["a/b", "slug_invalid"],
  ["natverket", "space_slug_taken"],
])("the address %s is refused: %s", async (slug, code) => {
  await expect(create({ slug })).rejects.toMatchObject({ code, field: "slug" });
});

test("a name whose address is reserved, or that has none, asks for one", async () => {
  await expect(create({ name: "News" })).rejects.toMatchObject({ code: "slug_reserved", field: "slug" });
  await expect(create({ name: "👍" })).rejects.toMatchObject({ code: "slug_invalid", field: "slug" });
});

test("an area that does not exist is refused, and then there is no space and no invitation", async () => {
  await expect(create({ slug: "halv", areas: ["SE-02"] })).rejects.toMatchObject({ field: "areas" });
  expect(await asVisitor((db) => findTenantBySlug(db, "halv"))).toBeUndefined();
});

test("the form is read in one go", () => {
  const wrong = {
    name: " ",
    slug: "news",
    kind: "network",
    country: "FI",
    language: "fi",
    areas: ["SE"],
    email: "x",
  };
  expect(() => readInput(newTenantSchema, wrong)).toThrow(
    expect.objectContaining({
      fields: ["name", "slug", "kind", "country", "language", "areas.0", "email"].map((field) =>
        expect.objectContaining({ field }),
      ),
    }),
  );
});

test("a reviewer runs no spaces", async () => {
  await expect(create({ slug: "min" }, reviewer)).rejects.toMatchObject({ code: "not_found" });
  const tenant = await makeTenant();
  for (const deed of [
    (db: TenantDb) => setTenantState(db, tenant.id, "suspended"),
    (db: TenantDb) => setTrust(db, tenant.id, "conference", "publish_first"),
  ]) {
    await expect(as(reviewer, null, deed)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("a suspended space vanishes for visitors and its own people, and comes back as it was", async () => {
  const tenant = await makeTenant();
  const author = await makePerson({ in: [[tenant, "admin"]] });
  const post = await makePost(tenant, author, "published");
  const sees = (db: TenantDb) =>
    Promise.all([
      findTenantBySlug(db, tenant.slug).then((found) => found !== undefined),
      db
        .selectFrom("app.items")
        .select("id")
        .where("id", "=", post.item)
        .execute()
        .then((rows) => rows.length === 1),
    ]);
  const everybody = async () => [await asVisitor(sees), await as(author, tenant, sees)];
  expect(await everybody()).toEqual([
    [true, true],
    [true, true],
  ]);
  await as(admin, null, (db) => setTenantState(db, tenant.id, "suspended"));
  expect(await everybody()).toEqual([
    [false, false],
    [false, false],
  ]);
  expect(await as(reviewer, null, sees)).toEqual([true, true]);
  await as(admin, null, (db) => setTenantState(db, tenant.id, "active"));
  expect(await everybody()).toEqual([
    [true, true],
    [true, true],
  ]);
});

test("an archived space is read and not written in", async () => {
  const tenant = await makeTenant();
  const author = await makePerson({ in: [[tenant, "coordinator"]] });
  await makePost(tenant, author, "published", { title: "Kvar" });
  await as(admin, null, (db) => setTenantState(db, tenant.id, "archived"));
  expect(await asVisitor((db) => findTenantBySlug(db, tenant.slug))).toMatchObject({ state: "archived" });
  await expect(makePost(tenant, author, "draft")).rejects.toMatchObject({ code: "not_found" });
});

test("each kind of text is trusted on its own", async () => {
  const tenant = await makeTenant();
  await as(admin, null, (db) => setTrust(db, tenant.id, "conference", "publish_first"));
  expect(await as(admin, null, (db) => getTenant(db, tenant.slug))).toMatchObject({
    newsTrust: "review_first",
    conferenceTrust: "publish_first",
    reportTrust: "review_first",
  });
});

test("saying it twice notes it once, and the network's own space stays open", async () => {
  const tenant = await makeTenant();
  for (let count = 0; count < 2; count++) {
    await as(admin, null, (db) => setTenantState(db, tenant.id, "archived"));
    await as(admin, null, (db) => setTrust(db, tenant.id, "conference", "publish_first"));
  }
  const events = await as(admin, null, (db) => listEvents(db, tenant.id));
  expect(events.map(({ action }) => action).sort()).toEqual(["space.archived", "space.trust_changed"]);
  const network = await networkTenant();
  await expect(as(admin, null, (db) => setTenantState(db, network.id, "suspended"))).rejects.toMatchObject({
    code: "not_found",
  });
});
