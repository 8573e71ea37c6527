/**
 * Where a page of a list begins: the sort values of the row beside it, opaque in the address. It carries no right; the
 * query that takes it repeats every condition.
 */
export function encodeCursor(values: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The values of a cursor, or null for a made-up one. The list that takes them checks what kind each is. */
export function decodeCursor(text: string): string[] | null {
  if (text.length > 500) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    const values: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(values) && values.every((value) => typeof value === "string") ? values : null;
  } catch {
    return null;
  }
}
