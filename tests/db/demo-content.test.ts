// The demo content is made by a database that refuses what the product refuses, and shows every state there is.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { calendarFrom } from "../../db/seed/calendar.ts";
import { livingConferences } from "../../db/seed/content/living-conferences.ts";
import { livingReports } from "../../db/seed/content/living-reports.ts";
import { rounds } from "../../db/seed/content/series.ts";
import { administer } from "../support/cluster.ts";
