import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export type SourceFile = { path: string; text: string };

const root = join(import.meta.dirname, "../..");

/** The TypeScript sources under `folders` (or single files), each with its path from the repository's root. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => pathsUnder(folder))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function pathsUnder(path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return /\.tsx?$/.test(path) ? [path] : [];
  return readdirSync(join(root, path)).flatMap((name) => pathsUnder(join(path, name)));
}
