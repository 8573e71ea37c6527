import type { LoaderFunctionArgs } from "@remix-run/node";
import { findNetwork } from "../domain/tenants/tenants.server.ts";
import { env } from "../platform/env.server.ts";
import { readTheme } from "./choices.server.ts";
import { publicLoader } from "./loaders.server.ts";

/** What the shell of every page needs: who reads, in what language, at what time, and whose network it is. */
export async function rootLoader(args: LoaderFunctionArgs) {
  return await publicLoader(args, async ({ db, viewer, locale, now }) => {
    const network = await findNetwork(db);
    return {
      locale,
      now: now.toISOString(),
      theme: readTheme(args.request),
      viewer: viewer && {
        name: viewer.name,
        email: viewer.email,
        nationalRole: viewer.nationalRole,
        spaces: viewer.spaces.map(({ slug, name, role }) => ({ slug, name, role })),
      },
      network: network ?? null,
      origin: env().publicUrl.origin,
    };
  });
}
