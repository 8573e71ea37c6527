import type { LoaderFunctionArgs } from "@remix-run/node";
import { toCsv } from "../domain/rollup/files.server.ts";
import { exportResponse } from "../http/export-response.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { readRollupSheet } from "../http/rollup-sheet.server.ts";

/** The roll-up as a file that any program reads. */
export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async (reading) => {
    const file = toCsv(await readRollupSheet(reading), reading.locale);
    return exportResponse(file, "text/csv; charset=utf-8", `roda-traden-${reading.now.toISOString().slice(0, 10)}.csv`);
  });
