/**
 * The path, query and fragment of an address on this site; null for any other (an address that a link or a form brought
 * along must not lead anywhere else).
 */
export function localPath(to: string | null | undefined): string | null {
  if (!to?.startsWith("/")) return null;
  const here = "http://here.invalid";
  const url = URL.parse(to, here); // as a browser reads it: "/\evil.example" and "/<tab>/evil.example" are other hosts
  if (url?.origin !== here || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search + url.hash;
}
