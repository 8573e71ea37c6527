import { afterAll, beforeAll, expect, test } from "vitest";
import { adminClient } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;

beforeAll(async () => {
  await adminClient();
  server = await startServer();
});
afterAll(() => server.stop());

const post = (headers: Record<string, string>, method = "POST") =>
  fetch(`${server.url}/language`, {
    method,
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body: "locale=da&to=/news",
  });

test("only a page of ours can change something", async () => {
  expect((await post({ Origin: server.url })).status).toBe(302);
  expect((await post({})).status).toBe(403);
  expect((await post({ Origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await post({ Origin: "null" })).status).toBe(403);
  for (const method of ["PUT", "PATCH", "DELETE"]) expect((await post({}, method)).status, method).toBe(403);
});

test("a host name that the request brings along does not make a foreign page ours", async () => {
  const forged = { Origin: "https://elsewhere.example", "X-Forwarded-Host": "elsewhere.example" };
  expect((await post(forged)).status).toBe(403);
});

test("every answer says what a browser may do with it", async () => {
  for (const path of ["/", "/login", "/there-is-no-such-page", "/healthz"]) {
    const answer = await fetch(server.url + path);
    await answer.body?.cancel();
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain("unsafe");
    expect(answer.headers.get("X-Content-Type-Options"), path).toBe("nosniff");
    expect(answer.headers.get("Referrer-Policy"), path).toBe("strict-origin-when-cross-origin");
  }
});

test("two pages never share the nonce of their scripts", async () => {
  const nonces = await Promise.all(
    [1, 2].map(
      async () => (await fetch(server.url)).headers.get("Content-Security-Policy")?.match(/'nonce-([^']+)'/)?.[1],
    ),
  );
  expect(nonces[0]).toHaveLength(22);
  expect(nonces[0]).not.toBe(nonces[1]);
});
