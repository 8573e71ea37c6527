// Requests that no browser of ours sends: each is answered, none is a defect, and none tells the log a secret.
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adminClient, makePerson, makePost, makeTenant, type TestPerson, type TestPost } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let admin: TestPerson;
let stranger: TestPerson;
let reviewer: TestPerson;
let draft: TestPost;

beforeAll(async () => {
  await adminClient();
  server = await startServer();
  const space = await makeTenant({ slug: "rummet" });
  admin = await makePerson({ in: [[space, "admin"]] });
  stranger = await makePerson({ in: [[await makeTenant(), "admin"]] });
  reviewer = await makePerson({ national: "network_admin" });
  draft = await makePost(space, admin, "draft", { title: "Hemligt utkast" });
});
afterAll(() => server.stop());

/** The answer to a request as it stands, byte for byte. */
async function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  let answer = "";
  socket.setEncoding("latin1").on("data", (text) => {
    answer += text;
  });
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  socket.write(request.replaceAll("\n", "\r\n"));
  await closed;
  return answer;
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

const get = (path: string, headers = "") =>
  raw(`GET ${path} HTTP/1.1\nHost: ${new URL(server.url).host}\nConnection: close\n${headers}\n`);

const post = (path: string, type: string, body: BodyInit) =>
  fetch(server.url + path, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: server.url, "Content-Type": type, Cookie: `session=${admin.session}` },
    body,
    duplex: "half",
  } as RequestInit);

test("an address that is none is absent", async () => {
  const addresses = [
    "/%E0%A4%A",
    "/rummet/news/%E0%A4%A",
    "/rummet/news/%00",
    "/invitation/%00",
    "/reset/%00",
    "/files/%00/x/y",
    "//elsewhere.example/manage",
    "/%72ummet/manage",
    "/RUMMET/manage",
    "/rummet%2Fmanage",
    "/rummet;x/manage",
    "/national/mail/%00",
    "/national/spaces/%00",
    `/national/review/%00/${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}`,
    `/${"a".repeat(7000)}`,
  ];
  for (const path of addresses) {
    for (const session of ["", admin.session, reviewer.session]) {
      const status = statusOf(await get(path, session && `Cookie: session=${session}\n`));
      expect([302, 404], path).toContain(status);
    }
  }
  for (const path of ["/__manifest?p=%00&version=x", "/news?tag=%00", "/news?older=%00", "/spaces?area=%00"]) {
    expect(statusOf(await get(path)), path).toBeLessThan(500);
  }
});

test("a request that no browser sends is told so, and leaves no line in the log", async () => {
  const before = server.output();
  const host = `Host: ${new URL(server.url).host}`;
  const requests = [
    "GET / HTTP/1.1\nHost: a b\nConnection: close\n\n",
    "GET / HTTP/1.1\nHost: [\nConnection: close\n\n",
    `TRACE / HTTP/1.1\n${host}\n\n`,
    `OPTIONS * HTTP/1.1\n${host}\n\n`,
    `GET http://elsewhere.example/ HTTP/1.1\n${host}\n\n`,
    `POST /language HTTP/1.1\n${host}\nContent-Length: 4\nTransfer-Encoding: chunked\n\n0\n\nGET / HTTP/1.1\n${host}\n\n`,
    `POST /language HTTP/1.1\n${host}\nContent-Length: 4\nContent-Length: 5\n\nabcde`,
  ];
  for (const request of requests) expect(statusOf(await raw(request)), request).toBe(400);
  expect(statusOf(await get("/news", "Cookie: session=%E0%A4%A; language=%E0%A4%A; theme=%00\n"))).toBe(200);
  expect(server.output()).toBe(before);
});

test("a form that cannot be read is its sender's doing", async () => {
  const before = server.output();
  const part = '--abc\r\nContent-Disposition: form-data; name="locale"\r\n\r\nda';
  const forms: [string, string][] = [
    ["application/x-www-form-urlencoded", Array.from({ length: 300_000 }, (_, n) => `${n}=`).join("&")],
    ["multipart/form-data; boundary=abc", `${part}\r\n`.repeat(3000).concat("--abc--\r\n")],
    ["multipart/form-data", "x"],
    ["multipart/form-data; boundary=abc", part],
    ["multipart/form-data; boundary=abc", "--abc\r\nContent-Disposition: form-data\r\n\r\nda\r\n--abc--\r\n"],
  ];
  for (const [type, body] of forms) expect((await post("/language", type, body)).status, type).toBe(400);
  for (const type of ["application/json", "text/plain"]) expect((await post("/language", type, "{}")).status).toBe(302);
  expect(server.output()).toBe(before);
});

test("a form without a length ends where others end", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent++ < 200) controller.enqueue(new Uint8Array(1024 * 1024).fill(97));
      else controller.close();
    },
  });
  const status = await post("/language", "application/x-www-form-urlencoded", endless).then(
    (answer) => answer.status,
    () => "connection closed",
  );
  expect([413, "connection closed"]).toContain(status);
  expect(sent).toBeLessThan(200);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test("one value is expected and several come: the last counts or the field is wrong", async () => {
  const fields = "application/x-www-form-urlencoded";
  const twice: [string, string][] = [
    ["/account", "intent=profile&name=a&name=b&locale=sv"],
    ["/rummet/manage/members", "intent=invite&email=a@example.org&email=b@example.org&role=member"],
    ["/account", "intent=profile&__proto__=a&__proto__=b&locale=sv"],
    ["/login", "email=a@example.org&email=b@example.org&password=x&password=y"],
  ];
  for (const [path, body] of twice) expect((await post(path, fields, body)).status, body).toBe(422);
});

test("an answer leads to this site alone, and adds no header", async () => {
  for (const to of [
    "//elsewhere.example",
    "/\\elsewhere.example",
    "https://elsewhere.example",
    "/%09/elsewhere.example",
  ]) {
    const answer = await post("/language", "application/x-www-form-urlencoded", `locale=sv&returnTo=${to}`);
    expect(new URL(answer.headers.get("Location") ?? "", server.url).origin, to).toBe(server.url);
  }
  const split = await post(
    "/language",
    "application/x-www-form-urlencoded",
    "locale=sv&returnTo=/a%0d%0aX-Made-Up:%20b",
  );
  expect(split.headers.get("X-Made-Up")).toBeNull();
});

test("the data of a work page is for whom the page is for", async () => {
  const paths = [
    `/rummet/manage/news/${draft.item}.data`,
    `/rummet/manage/news/${draft.item}/preview.data`,
    "/rummet/manage.data?_routes=routes%2F%24tenant.manage._index",
    "/rummet/manage/news.data",
  ];
  for (const path of paths) {
    const ask = async (session: string) => await get(path, session && `Cookie: session=${session}\n`);
    expect(await ask(admin.session), path).toContain("Hemligt utkast");
    for (const session of [stranger.session, ""]) expect(await ask(session), path).not.toContain("Hemligt");
  }
});

test("a defect tells its reader nothing, and the log not the key that she came with", async () => {
  const key = "fedcba9876543210".repeat(4);
  const client = await adminClient();
  await client.query("alter function app.find_reset(text) rename to find_reset_away");
  const answers = [await get(`/reset/${key}`), await get(`/reset/${key}.data`)];
  await client.query("alter function app.find_reset_away(text) rename to find_reset");
  expect(answers.map(statusOf)).toEqual([500, 500]);
  for (const answer of answers) expect(answer).not.toMatch(/find_reset|42883|does not exist|\.server\./);
  expect(server.output()).toContain("find_reset");
  expect(server.output()).toContain('"pathname":"/reset/[left out]"');
  expect(server.output()).not.toContain(key);
});

test("the key of a page that is opened by its address stays here", async () => {
  const key = "0123456789abcdef".repeat(4);
  for (const page of ["invitation", "reset"]) {
    const answer = await get(`/${page}/${key}`);
    expect(answer).toMatch(/referrer-policy: same-origin/i);
    expect(answer).toMatch(/cache-control: no-store/i);
  }
  expect(server.output()).not.toContain(key);
});
