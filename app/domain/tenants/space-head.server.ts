import type { TenantDb } from "../../platform/database.server.ts";
import { findPicture } from "../media/pictures.server.ts";
import { pictureUrl } from "../media/sources.ts";
import type { Role } from "../people/viewer.server.ts";
import type { Tenant } from "./tenants.server.ts";

/** Pixels: twice the width of the plate, for screens of high density. */
const plateWidth = 144;

/** What every public page of a space shows of it, to somebody who holds `role` there. */
export async function getSpaceHead(db: TenantDb, tenant: Tenant, role: Role | null) {
  const { id, slug, name, kind, summary, language, colour, secondColour, state, logoFileId } = tenant;
  const file = logoFileId === null ? undefined : await findPicture(db, id, logoFileId);
  const width = file?.variants.find((variant) => variant >= plateWidth) ?? file?.variants.at(-1);
  return {
    slug,
    name,
    kind,
    summary,
    language,
    colour,
    secondColour,
    state,
    /** Address of the logo, or null. */
    logo: file && width ? pictureUrl(id, file.id, width) : null,
    mayWork: role === "coordinator" || role === "admin",
  };
}

export type SpaceHead = Awaited<ReturnType<typeof getSpaceHead>>;
