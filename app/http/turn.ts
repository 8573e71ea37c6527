/** Which page of a list the address asks for: the one beyond a cursor, in either direction; null for the first. */
export function readTurn({ searchParams }: URL) {
  for (const towards of ["older", "newer"] as const) {
    const cursor = searchParams.get(towards);
    if (cursor !== null) return { towards, cursor };
  }
  return null;
}
