// Imported for its effect: a data directory of its own for a test file, gone after the last test.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const directory = mkdtempSync(join(tmpdir(), "roda-traden-data-"));
process.env.DATA_DIR = directory;

afterAll(() => rmSync(directory, { recursive: true, force: true }));
