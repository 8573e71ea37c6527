import { env } from "../platform/env.server.ts";

/** The headers that every answer carries. Scripts run by the page's nonce only; nothing is loaded from elsewhere. */
export function securityHeaders(nonce: string): Record<string, string> {
  const overTls = env().publicUrl.protocol === "https:";
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(overTls ? ["upgrade-insecure-requests"] : []),
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ...(overTls ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
