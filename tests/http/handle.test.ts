import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { elementsOf } from "../support/parse-html.ts";
import { givePassword, password } from "../support/passwords.ts";
import { adminClient, makePerson, makeTenant } from "../support/sandbox.ts";
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

/** One address of each kind of answer: pages, errors, redirects, data, and files. */
const everyKind = async () => {
  const script = /src="(\/assets\/[^"]+\.js)"|href="(\/assets\/[^"]+\.js)"/.exec(
    await (await fetch(server.url)).text(),
  );
  return [
    ["/", 200],
    ["/_root.data", 200],
    ["/login", 200],
    ["/there-is-no-such-page", 404],
    ["/account", 302],
    ["/account.data", 202],
    [`/files/${randomUUID()}/${randomUUID()}/480.webp`, 404],
    ["/robots.txt", 200],
    ["/healthz", 200],
    ["/favicon.svg", 200],
    ["/site.webmanifest", 200],
    [script?.slice(1).find(Boolean) ?? "", 200],
  ] as const;
};

/** The answer's headers, whatever it is. */
async function headersOf(url: string, init: RequestInit = {}): Promise<[number, Headers]> {
  const answer = await fetch(url, { redirect: "manual", ...init });
  await answer.body?.cancel();
  return [answer.status, answer.headers];
}

const tooLong = { body: new Uint8Array(65 * 1024 * 1024) };

const directives = (policy: string | null) => (policy ?? "").split("; ");

test("every answer of every kind says what a browser may do with it", async () => {
  const kinds = await everyKind();
  const answers = await Promise.all(kinds.map(([path]) => headersOf(server.url + path)));
  const refused = await headersOf(`${server.url}/language`, { method: "POST" });
  const large = await headersOf(`${server.url}/language`, {
    method: "POST",
    headers: { Origin: server.url },
    ...tooLong,
  });
  const known = await headersOf(`${server.url}/favicon.svg`, {
    headers: { "If-None-Match": (await headersOf(`${server.url}/favicon.svg`))[1].get("ETag") ?? "" },
  });
  const all = [...kinds.map(([path]) => path), "refused", "too large", "known"];
  const statuses = [...kinds.map(([, status]) => status), 403, 413, 304];
  expect([...answers, refused, large, known].map(([status]) => status)).toEqual(statuses);
  for (const [n, [status, headers]] of [...answers, refused, large, known].entries()) {
    const policy = directives(headers.get("Content-Security-Policy"));
    for (const rule of ["default-src", "object-src", "base-uri", "frame-ancestors"]) {
      expect(policy, all[n]).toContain(`${rule} 'none'`);
    }
    expect(
      policy.filter((rule) => /unsafe|\*|https?:/.test(rule)),
      all[n],
    ).toEqual([]);
    expect(headers.get("X-Content-Type-Options"), all[n]).toBe("nosniff");
    expect(headers.get("Referrer-Policy"), all[n]).toBe("strict-origin-when-cross-origin");
    expect(headers.get("Cross-Origin-Resource-Policy"), all[n]).toBe("same-origin");
    expect(headers.has("Strict-Transport-Security"), all[n]).toBe(false);
    const type = headers.get("Content-Type");
    if (status === 200 && type && /^text|svg/.test(type)) expect(type, all[n]).toMatch(/; ?charset=utf-8$/i);
  }
});

test("a page's scripts run by its nonce, and no script, style or handler stands in it otherwise", async () => {
  const answer = await fetch(`${server.url}/login`);
  const policy = directives(answer.headers.get("Content-Security-Policy"));
  const nonce = policy.find((rule) => rule.startsWith("script-src"))?.match(/'nonce-([^']+)'/)?.[1];
  expect(policy).toContain("style-src 'self'");
  const elements = elementsOf(await answer.text());
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter(({ properties }) => properties.nonce !== nonce)).toEqual([]);
  expect(elements.filter(({ tagName }) => tagName === "style")).toEqual([]);
  const names = elements.flatMap(({ properties }) => Object.keys(properties));
  expect(names.filter((name) => name === "style" || /^on[A-Z]/.test(name))).toEqual([]);
});

test("a page is kept by no cache on the way, and by none for another reader", async () => {
  for (const path of ["/", "/_root.data", "/there-is-no-such-page", "/account"]) {
    const [, headers] = await headersOf(server.url + path);
    expect(headers.get("Cache-Control"), path).toBe("private, no-cache");
    expect(headers.get("Vary"), path).toContain("Cookie");
    expect(headers.get("ETag"), path).toBeNull();
  }
});

test("a page of somebody who has signed in is kept by no browser either", async () => {
  const space = await makeTenant();
  const person = await makePerson({ in: [[space, "admin"]] });
  for (const path of ["/", "/_root.data", "/account", "/account.data", `/${space.slug}/manage`, "/absent"]) {
    const [, headers] = await headersOf(server.url + path, { headers: { Cookie: `session=${person.session}` } });
    expect(headers.get("Cache-Control"), path).toBe("no-store");
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

test("what a proxy of ours does not overwrite does not say who asks", async () => {
  const behindProxy = await startServer({ env: { TRUST_PROXY: "1" } });
  onTestFinished(() => behindProxy.stop());
  const guess = async (n: number) => {
    const headers = {
      Origin: behindProxy.url,
      Forwarded: `for=198.51.100.${n};host=elsewhere.example`,
      "X-Forwarded-For": "203.0.113.9",
    };
    const body = new URLSearchParams({ email: `guess-${n}@example.org`, password: "fel" });
    return (await headersOf(`${behindProxy.url}/login`, { method: "POST", headers, body }))[0];
  };
  const statuses = [];
  for (let n = 0; n < 51; n++) statuses.push(await guess(n));
  expect(statuses).toEqual([...Array(50).fill(422), 429]);
});

describe("behind TLS", () => {
  const publicUrl = "https://portal.example.org";
  let behindTls: TestServer;
  beforeAll(async () => {
    behindTls = await startServer({ env: { PUBLIC_URL: publicUrl, TRUST_PROXY: "1" } });
  });
  afterAll(() => behindTls?.stop());

  const send = (path: string, origin: string, body: Record<string, string>, host = "portal.example.org") =>
    headersOf(behindTls.url + path, {
      method: "POST",
      headers: { Origin: origin, "X-Forwarded-Host": host, "X-Forwarded-Proto": "https" },
      body: new URLSearchParams(body),
    });

  test("every answer asks for TLS from now on", async () => {
    for (const [path] of await everyKind()) {
      const [, headers] = await headersOf(behindTls.url + path);
      expect(headers.get("Strict-Transport-Security"), path).toBe("max-age=63072000; includeSubDomains");
    }
  });

  test("cookies go by TLS alone, and to this host alone", async () => {
    const person = await givePassword(await makePerson());
    const [status, headers] = await send("/login", publicUrl, { email: person.email, password });
    expect([status, headers.getSetCookie()]).toEqual([
      302,
      [expect.stringMatching(/^__Host-session=[a-z0-9]{40}; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/)],
    ]);
    const [cookie = ""] = headers.getSetCookie()[0]?.split(";") ?? [];
    expect((await headersOf(`${behindTls.url}/account`, { headers: { Cookie: cookie } }))[0]).toBe(200);
    const planted = cookie.replace("__Host-", "");
    expect((await headersOf(`${behindTls.url}/account`, { headers: { Cookie: planted } }))[0]).toBe(302);
    const [, chosen] = await send("/language", publicUrl, { locale: "da" });
    expect(chosen.getSetCookie()).toEqual([
      "__Host-language=da; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure",
    ]);
    const inDanish = await fetch(behindTls.url, { headers: { Cookie: "__Host-language=da" } });
    expect(await inDanish.text()).toContain('<html lang="da"');
  });

  test("the page about privacy names the cookies as the browser does", async () => {
    const text = await (await fetch(`${behindTls.url}/privacy`)).text();
    for (const name of ["session", "language", "theme"]) expect(text).toContain(`<code>__Host-${name}</code>`);
    const tried = await (await fetch(`${server.url}/privacy`)).text();
    expect(tried).toContain("<code>session</code>");
  });

  test("a form comes from the public address, whatever host the request names", async () => {
    for (const origin of [
      "http://portal.example.org",
      "https://elsewhere.example",
      behindTls.url,
      "https://portal.example.org.elsewhere.example",
    ]) {
      const { host } = new URL(origin);
      expect((await send("/language", origin, { locale: "da" }, host))[0], origin).toBe(403);
    }
    expect((await send("/language", publicUrl, { locale: "da" }))[0]).toBe(302);
  });

  test("links lead to the public address, whatever host the request names", async () => {
    const page = await fetch(`${behindTls.url}/login`, {
      headers: { "X-Forwarded-Host": "elsewhere.example", "X-Forwarded-Proto": "http" },
    });
    const text = await page.text();
    expect(text).toContain(publicUrl);
    expect(text).not.toContain("elsewhere.example");
  });
});
