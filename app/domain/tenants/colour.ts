/**
 * A colour as people type it, as "#1f6f8b": the sign may be missing, and three digits stand for six as in CSS. Null when
 * it is none.
 */
export function readColour(typed: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(typed.trim().toLowerCase())?.[1];
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}
