import { randomBytes } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { databaseIsReady } from "../platform/database.server.ts";
import { env } from "../platform/env.server.ts";
import { comesFromOurPages } from "../platform/session.server.ts";
import { limitBody } from "./body-limit.server.ts";
import "./context.ts";
import { maxFormBytes } from "./form.server.ts";
import { isKeyPage } from "./key-pages.ts";
import { pagePolicy, securityHeaders } from "./page-security.server.ts";
import { RequestVisit } from "./visit.server.ts";

/** Remix's own handler: from a request and what the loaders get as `context` to an answer. */
export type PageHandler = (request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * Answers one request: the health checks itself, everything else by Remix inside a visit whose transaction is over when
 * the answer leaves. A request that would change something must come from a page of ours.
 */
export async function handleRequest(request: Request, clientAddress: string, pages: PageHandler): Promise<Response> {
  const nonce = randomBytes(16).toString("base64url");
  const answer = await route(request, clientAddress, pages, nonce);
  const headers = securityHeaders(pagePolicy(nonce));
  // The key must not travel along a link. Not "no-referrer": browsers then leave the Origin out of our own forms.
  if (isKeyPage(new URL(request.url).pathname)) headers["Referrer-Policy"] = "same-origin";
  for (const [name, value] of Object.entries(headers)) {
    if (!answer.headers.has(name)) answer.headers.set(name, value);
  }
  return answer;
}

async function route(request: Request, clientAddress: string, pages: PageHandler, nonce: string): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/healthz") return plain("ok", 200);
  if (pathname === "/readyz") return (await databaseIsReady()) ? plain("ready", 200) : plain("not ready", 503);
  if (request.method !== "GET" && request.method !== "HEAD") {
    if (!comesFromOurPages(request)) return plain("This form was not sent from a page of this site.", 403);
    if (Number(request.headers.get("Content-Length") ?? 0) > maxFormBytes) return tooLarge();
  }
  return await answerPage(limitBody(request, maxFormBytes), clientAddress, pages, nonce);
}

async function answerPage(
  request: Request,
  clientAddress: string,
  pages: PageHandler,
  nonce: string,
): Promise<Response> {
  const visit = new RequestVisit(request, nonce);
  try {
    const answer = await pages(request, { visit, clientAddress, nonce, finish: () => visit.finish() });
    const headers = new Headers(answer.headers);
    for (const cookie of visit.cookies) headers.append("Set-Cookie", cookie);
    // What the page's scripts fetch is text as well, in the encoding that it has.
    if (headers.get("Content-Type") === "text/x-script") headers.set("Content-Type", "text/x-script; charset=utf-8");
    // A page is made for one reader in one language: no shared cache may keep it, and what is shown to somebody who has
    // signed in not even her own browser, which others may use after her.
    const kept = visit.session === null ? "private, no-cache" : "no-store";
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", kept);
    headers.append("Vary", "Cookie, Accept-Language");
    return new Response(answer.body, { status: answer.status, headers });
  } finally {
    await visit.close();
  }
}

function tooLarge(): Response {
  return plain(`At most ${maxFormBytes / 1024 / 1024} MB can be sent at a time to ${env().publicUrl.host}.`, 413);
}

function plain(text: string, status: number): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
