/** Work pages are nothing to search for; everything else is. */
const lines = ["User-agent: *", "Disallow: /account", "Disallow: /national", "Disallow: /*/manage", ""];

export const loader = () =>
  new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=86400" },
  });
