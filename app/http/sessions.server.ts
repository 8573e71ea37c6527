import {
  endAllSessions,
  endSession,
  isSessionCookie,
  signedOutCookie,
  startSession,
} from "../platform/session.server.ts";
import type { RequestVisit } from "./visit.server.ts";

/**
 * Makes this browser's visitor the person who has just proved who she is. A session that was there before ends: nobody
 * goes on in one that somebody else began.
 */
export async function enter(visit: RequestVisit, userId: string): Promise<void> {
  const before = visit.session;
  const { token, cookie } = await startSession(userId);
  if (before) await endSession(before);
  await replaceSession(visit, token, cookie);
}

/** Signs out in this browser. */
export async function leave(visit: RequestVisit): Promise<void> {
  if (visit.session) await endSession(visit.session);
  await forgetSession(visit);
}

/** Signs the person out on every device, this one too. */
export async function leaveEverywhere(visit: RequestVisit, userId: string): Promise<void> {
  await endAllSessions(userId);
  await forgetSession(visit);
}

/** Takes the cookie of a session away that has ended in the database. */
export async function forgetSession(visit: RequestVisit): Promise<void> {
  await replaceSession(visit, null, signedOutCookie());
}

async function replaceSession(visit: RequestVisit, token: string | null, cookie: string): Promise<void> {
  await visit.finish();
  visit.session = token;
  const others = visit.cookies.filter((known) => !isSessionCookie(known)); // a prolonged one is over now
  visit.cookies.splice(0, visit.cookies.length, ...others, cookie);
}
