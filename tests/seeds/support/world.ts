// The five spaces of the originals on a server of their own, the people who write in them, and the national team.
import { afterAll } from "vitest";
import type { Locale } from "../../../app/i18n/locales.ts";
import { hashPassword } from "../../../app/platform/password.server.ts";
import { adminClient, makePerson, makeTenant, type TestTenant } from "../../support/sandbox.ts";
import { startServer, type TestServer } from "../../support/server.ts";

const spaces = {
  produktionsklustren: { name: "Produktionsklustren", language: "sv" },
  eklient: { name: "eKlient", language: "sv" },
  digidel: { name: "Digidel", language: "sv" },
  produktionslyftet: { name: "Produktionslyftet", language: "sv" },
  "kmd-nexus": { name: "KMD Nexus", language: "da", country: "DK" },
} as const;

export type SpaceSlug = keyof typeof spaces;

/** Somebody with an account, and the language in which she uses the portal. */
export type Account = { name: string; email: string; password: string; locale: Locale };

export type World = {
  server: TestServer;
  coordinators: Record<SpaceSlug, Account>;
  /** Belongs to Digidel and writes nothing. */
  member: Account;
  reviewer: Account;
  /** Reviews for the nation and coordinates Produktionslyftet. */
  reviewingCoordinator: Account;
};

let made: Promise<World> | undefined;

/** The test file's world, made at the first call and gone after the file's last test. */
export function world(): Promise<World> {
  made ??= makeWorld();
  return made;
}

async function makeWorld(): Promise<World> {
  const tenants = {} as Record<SpaceSlug, TestTenant>;
  const coordinators = {} as Record<SpaceSlug, Account>;
  for (const slug of Object.keys(spaces) as SpaceSlug[]) {
    tenants[slug] = await makeTenant({ slug, kind: "member_organisation", ...spaces[slug] });
    coordinators[slug] = await makeCoordinator(tenants[slug], spaces[slug].language);
  }
  return {
    coordinators,
    member: await makeAccount("sv", { name: "Medlem Digidel", in: [[tenants.digidel, "member"]] }),
    reviewer: await makeAccount("sv", { name: "Granskaren", national: "reviewer" }),
    reviewingCoordinator: await makeAccount("sv", {
      name: "Granskande samordnare",
      national: "reviewer",
      in: [[tenants.produktionslyftet, "coordinator"]],
    }),
    server: await startServer(),
  };
}

/** One more space of the network, a region with its county, and who coordinates it. */
export async function makeRegion({ slug, name, area }: { slug: string; name: string; area: string }): Promise<Account> {
  const tenant = await makeTenant({ slug, name, kind: "region" });
  const client = await adminClient();
  await client.query("insert into app.tenant_areas (tenant_id, area_code) values ($1, $2)", [tenant.id, area]);
  return await makeCoordinator(tenant, "sv");
}

async function makeCoordinator(tenant: TestTenant, locale: Locale): Promise<Account> {
  return await makeAccount(locale, { name: `Samordnare ${tenant.name}`, in: [[tenant, "coordinator"]] });
}

async function makeAccount(locale: Locale, roles: Parameters<typeof makePerson>[0]): Promise<Account> {
  const { id, name, email } = await makePerson({ ...roles, locale });
  const password = `spolar garn ${id}`;
  const client = await adminClient();
  await client.query("insert into app.credentials (user_id, password_hash) values ($1, $2)", [
    id,
    await hashPassword(password),
  ]);
  return { name, email, password, locale };
}

afterAll(async () => {
  await (await made)?.server.stop();
  made = undefined;
});
