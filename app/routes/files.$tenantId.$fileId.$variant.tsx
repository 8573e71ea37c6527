import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPicture, readPicture } from "../domain/media/pictures.server.ts";
import { pictureResponse } from "../http/file-response.server.ts";
import { notFound, publicLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";

/** One variant of a picture, for whoever may see something that the picture belongs to. */
export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db }) => {
    const tenantId = requireUuid(args.params.tenantId);
    const fileId = requireUuid(args.params.fileId);
    const width = Number(/^([1-9]\d{0,4})\.webp$/.exec(args.params.variant ?? "")?.[1]);
    const file = await findPicture(db, tenantId, fileId);
    if (!file?.variants.includes(width)) throw notFound();
    return await pictureResponse(args.request, `"${fileId}-${width}"`, () => readPicture(tenantId, fileId, width));
  });
