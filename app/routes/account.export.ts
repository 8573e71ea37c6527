import type { LoaderFunctionArgs } from "@remix-run/node";
import { getPersonalData } from "../domain/people/personal-data.server.ts";
import { accountLoader } from "../http/loaders.server.ts";

/** All that is kept of the person, as a file to take away. */
export const loader = (args: LoaderFunctionArgs) =>
  accountLoader(args, async ({ db, viewer, t, now }) => {
    const file = { about: t("account.data.file"), at: now, ...(await getPersonalData(db, viewer)) };
    return new Response(JSON.stringify(file, null, 2), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="roda-traden-${now.toISOString().slice(0, 10)}.json"`,
        "Cache-Control": "no-store",
      },
    });
  });
