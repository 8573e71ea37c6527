import { env } from "../platform/env.server.ts";

/** What every policy says: nothing is loaded from elsewhere, nothing of an old kind, and nobody shows it in a frame. */
const common = ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];

/** The policy of an answer that is no page: whatever it holds, a browser that opens it runs nothing. */
export const filePolicy = [...common, "sandbox"].join("; ");

/** The policy of a page: scripts run by its nonce only. */
export function pagePolicy(nonce: string): string {
  return [
    ...common,
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    ...(isOverTls() ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The headers that every answer carries, files and errors too. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ...(isOverTls() ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

function isOverTls(): boolean {
  return env().publicUrl.protocol === "https:";
}
