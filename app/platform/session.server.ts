import { Lucia, TimeSpan, verifyRequestOrigin } from "lucia";
import { cookieName } from "./cookie-name.server.ts";
import { env } from "./env.server.ts";
import { sessionStore } from "./session-store.server.ts";

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
  }
}

const sessionLength = new TimeSpan(14, "d");

let made: Lucia | undefined;

function lucia(): Lucia {
  made ??= new Lucia(sessionStore, {
    sessionExpiresIn: sessionLength,
    // HttpOnly is Lucia's own default for session cookies.
    sessionCookie: {
      name: cookieName("session"),
      attributes: { sameSite: "lax", path: "/", secure: env().publicUrl.protocol === "https:" },
    },
  });
  return made;
}

/** The token that the request's cookie holds, which may be unknown or expired; null without one that can be decoded. */
export function readSessionToken(cookieHeader: string | null): string | null {
  try {
    return lucia().readSessionCookie(cookieHeader ?? "");
  } catch {
    return null;
  }
}

/**
 * Whether the token is a living session. One past half its life is prolonged, and then its cookie must be set anew:
 * `cookie` is the header's value for that, or to take a dead cookie away.
 */
export async function validateSession(token: string): Promise<{ userId: string | null; cookie: string | null }> {
  const { session } = await lucia().validateSession(token);
  if (!session) return { userId: null, cookie: signedOutCookie() };
  return { userId: session.userId, cookie: session.fresh ? lucia().createSessionCookie(session.id).serialize() : null };
}

/** Starts a session for a person whose identity has just been proved. Returns the token and its Set-Cookie value. */
export async function startSession(userId: string): Promise<{ token: string; cookie: string }> {
  const session = await lucia().createSession(userId, {});
  return { token: session.id, cookie: lucia().createSessionCookie(session.id).serialize() };
}

/** Signs the person out on this device. An unknown token is no error. */
export async function endSession(token: string): Promise<void> {
  await lucia().invalidateSession(token);
}

/** Signs the person out on every device. */
export async function endAllSessions(userId: string): Promise<void> {
  await lucia().invalidateUserSessions(userId);
}

/** The Set-Cookie value that makes the browser forget its session. */
export function signedOutCookie(): string {
  return lucia().createBlankSessionCookie().serialize();
}

/** Whether a Set-Cookie value is the session's. */
export function isSessionCookie(cookie: string): boolean {
  return cookie.startsWith(`${cookieName("session")}=`);
}

/**
 * Whether a request that changes something comes from a page of ours: Origin, against the public address. Without TLS,
 * where the portal is tried out, the machine's other names are ours as well.
 */
export function comesFromOurPages(request: Request): boolean {
  const { publicUrl } = env();
  const origin = request.headers.get("Origin");
  if (origin === null || origin === publicUrl.origin) return origin !== null;
  const host = request.headers.get("Host");
  return publicUrl.protocol === "http:" && host !== null && verifyRequestOrigin(origin, [host]);
}
