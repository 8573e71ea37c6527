import { env } from "./env.server.ts";

/**
 * The name under which a browser keeps a cookie of ours. Behind TLS it begins with `__Host-`: no other host of the domain,
 * and nobody on a line without TLS, can then set it (RFC 6265bis, section 4.1.3.2).
 */
export function cookieName(name: string): string {
  return env().publicUrl.protocol === "https:" ? `__Host-${name}` : name;
}
