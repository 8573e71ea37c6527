/**
 * Whether a text is a moment as `exactly` writes it, and one that there is, so that the database can read it:
 * "2024-02-30…" is none.
 */
export function isInstant(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 19) === text.slice(0, 19);
}
