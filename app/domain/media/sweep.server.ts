export async function sweepOrphanFiles(): Promise<number> {
  return 0;
}
