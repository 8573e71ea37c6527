import { expect, test } from "vitest";
import { isPassword } from "../../app/platform/password.server.ts";
import { makeNetwork, readNewNetwork } from "../../db/new-network.ts";
import { ask } from "../support/ask.ts";
import { testDatabase } from "../support/database.ts";

const wanted = {
  network: "Vårt nätverk",
  slug: "vart-natverk",
  language: "sv",
  admin: "Första",
  email: "forsta@example.org",
};

test("an installation for real people has one network and one admin, who can sign in", async () => {
  const { adminUrl } = await testDatabase();
  const password = await makeNetwork(adminUrl, wanted);
  expect(await ask(adminUrl, "select kind, slug, name from app.tenants")).toEqual([
    "network",
    "vart-natverk",
    "Vårt nätverk",
  ]);
  expect(await ask(adminUrl, "select email, role from app.accounts join app.national_roles using (user_id)")).toEqual([
    "forsta@example.org",
    "network_admin",
  ]);
  const [hash] = await ask(adminUrl, "select password_hash from app.credentials");
  expect(await isPassword(password, hash as string)).toBe(true);
  await expect(makeNetwork(adminUrl, wanted)).rejects.toThrow(/has a network already/);
});

test("what is missing or unknown on the command line is said with an example", () => {
  expect(readNewNetwork(["--network", "N", "--admin", "A", "--email", "a@b.se"])).toEqual({
    network: "N",
    slug: "national-team",
    language: "sv",
    admin: "A",
    email: "a@b.se",
  });
  expect(() => readNewNetwork(["--network", "N", "--admin", "A", "--email", "a@b.se", "--slug", "news"])).toThrow(
    /"news"/,
  );
  expect(() => readNewNetwork(["--network", "N"])).toThrow(/npm run db:install -- /);
  expect(() => readNewNetwork(["--colour", "red"])).toThrow(/npm run db:install -- /);
});
