import type { LoaderFunctionArgs } from "@remix-run/node";
import { toXlsx } from "../domain/rollup/files.server.ts";
import { exportResponse } from "../http/export-response.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { readRollupSheet } from "../http/rollup-sheet.server.ts";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The roll-up as a workbook. */
export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async (reading) => {
    const file = await toXlsx(await readRollupSheet(reading));
    return exportResponse(file, type, `roda-traden-${reading.now.toISOString().slice(0, 10)}.xlsx`);
  });
