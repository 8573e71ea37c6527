import { sql } from "kysely";
import { asWorker } from "../../platform/database.server.ts";
import { fileStorage, type Storage } from "../../platform/storage.server.ts";
import { isUuid } from "../uuid.ts";

/** Days that a file may lie without anything that refers to it: a form may be open for that long. */
const patienceDays = 2;

/** How many files are asked about at a time. */
const batch = 500;

type FileKey = { tenantId: string; id: string };

/**
 * Forgets the files that nothing has referred to for two days, and deletes bytes that an upload left behind when it
 * failed half-way. Returns how many files went. Stopped in the middle, the next run finishes it.
 */
export async function sweepOrphanFiles(storage: Storage = fileStorage(), now = new Date()): Promise<number> {
  const forgotten = await asWorker(async (db) => {
    const { rows } = await sql<FileKey>`
      select tenant_id, id from app.sweep_files(make_interval(days => ${patienceDays}))`.execute(db);
    return rows;
  });
  for (const { tenantId, id } of forgotten) await storage.remove(`${tenantId}/${id}`);
  let swept = forgotten.length;
  for await (const files of oldFiles(storage, new Date(now.getTime() - patienceDays * 24 * 60 * 60 * 1000))) {
    const known = await knownFiles(files);
    for (const { tenantId, id } of files.filter((file) => !known.has(file.id + file.tenantId))) {
      await storage.remove(`${tenantId}/${id}`);
      swept += 1;
    }
  }
  return swept;
}

/** The files in the storage that were last written before `before`, some hundreds at a time. */
async function* oldFiles(storage: Storage, before: Date): AsyncIterable<FileKey[]> {
  let files = new Map<string, FileKey & { changedAt: Date }>();
  let current = "";
  const old = () => [...files.values()].filter(({ changedAt }) => changedAt < before);
  for await (const { key, changedAt } of storage.list()) {
    const [tenantId, id] = key.split("/");
    if (!isUuid(tenantId) || !isUuid(id)) continue;
    const prefix = `${tenantId}/${id}`;
    if (prefix !== current && files.size >= batch) {
      yield old();
      files = new Map();
    }
    current = prefix;
    const newest = files.get(prefix)?.changedAt;
    files.set(prefix, { tenantId, id, changedAt: newest && newest > changedAt ? newest : changedAt });
  }
  yield old();
}

async function knownFiles(files: FileKey[]): Promise<Set<string>> {
  if (files.length === 0) return new Set();
  const tenants = files.map((file) => file.tenantId);
  const ids = files.map((file) => file.id);
  const { rows } = await asWorker((db) =>
    sql<FileKey>`select tenant_id, id from app.known_files(${tenants}::uuid[], ${ids}::uuid[])`.execute(db),
  );
  return new Set(rows.map((file) => file.id + file.tenantId));
}
