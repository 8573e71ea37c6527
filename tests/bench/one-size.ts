// The lists on one database, whose logins the environment names; started by run.ts, a process for each size.
import { listConferences } from "../../app/domain/conferences/reading.server.ts";
import type { ConferenceFilter } from "../../app/domain/conferences/reading-rows.server.ts";
import { readThread } from "../../app/domain/conferences/thread.server.ts";
import { listYears } from "../../app/domain/conferences/years.server.ts";
import { listNews } from "../../app/domain/news/reading.server.ts";
import { listBoard } from "../../app/domain/regions/board.server.ts";
import { listScopes } from "../../app/domain/regions/scope.server.ts";
import { listQueue } from "../../app/domain/review/queue.server.ts";
import { closeDatabase, type TenantDb } from "../../app/platform/database.server.ts";
import { measuredSeries } from "./load-conferences.ts";
import { readLoaded } from "./loaded-database.ts";
import { type Cost, measure } from "./measure.ts";

const { tenantId, reviewerSession } = readLoaded();

const filtered = (filter: { tenantId?: string; tag?: string; language?: "da" }) => (db: TenantDb) =>
  listNews(db, { filter: { tenantId: null, tag: null, language: null, ...filter }, limit: 20 });

const today = "2026-11-22";

const conferences = (show: "upcoming" | "past", filter?: Partial<ConferenceFilter>) => (db: TenantDb) =>
  listConferences(db, { show, today, filter, limit: 20 });

const lists: Record<string, { session: string | null; run: (db: TenantDb) => Promise<unknown> }> = {
  "network list": { session: null, run: filtered({}) },
  "network list, signed in": { session: reviewerSession, run: filtered({}) },
  "space list": { session: null, run: filtered({ tenantId }) },
  "list of a tag": { session: null, run: filtered({ tag: "tag-7" }) },
  "list of a language": { session: null, run: filtered({ language: "da" }) },
  "upcoming conferences": { session: null, run: conferences("upcoming") },
  "past conferences": { session: null, run: conferences("past") },
  "past conferences, signed in": { session: reviewerSession, run: conferences("past") },
  "conferences of a space": { session: null, run: conferences("past", { tenantId }) },
  "conferences of an area": { session: null, run: conferences("past", { area: "SE-09" }) },
  "conferences of a series": { session: null, run: conferences("past", { seriesId: measuredSeries }) },
  "conferences of a theme": { session: null, run: conferences("past", { theme: "theme 7" }) },
  "conferences of a form": { session: null, run: conferences("past", { form: "hybrid" }) },
  "conferences of a year": { session: null, run: conferences("past", { year: 2019 }) },
  "years with conferences": { session: null, run: (db) => listYears(db, { show: "past", today }) },
  "thread of the home page": { session: null, run: (db) => readThread(db, today) },
  "region board of a year": { session: null, run: (db) => listBoard(db, { by: "year", year: 2019 }, today) },
  "choices of the region board": { session: null, run: (db) => listScopes(db, today) },
  "review queue": { session: reviewerSession, run: (db) => listQueue(db, null) },
};

const costs: Record<string, Cost> = {};
for (const [title, { session, run }] of Object.entries(lists)) costs[title] = await measure(session, run);
await closeDatabase();
process.stdout.write(JSON.stringify(costs));
