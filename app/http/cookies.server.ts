import { cookieName } from "../platform/cookie-name.server.ts";

/** The value of a cookie that the request carries, percent-decoded; null without one or when it cannot be decoded. */
export function readCookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  const pair = pairs.find((candidate) => candidate.startsWith(`${cookieName(name)}=`));
  if (!pair) return null;
  try {
    return decodeURIComponent(pair.slice(cookieName(name).length + 1));
  } catch {
    return null;
  }
}

/** A year of one choice of the reader's, readable by no script. */
export function choiceCookie(name: string, value: string, secure: boolean): string {
  return `${cookieName(name)}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
