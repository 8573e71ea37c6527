import * as v from "valibot";
import { localPath } from "./local-path.ts";

/** A form that was on its way when the sign-in had expired: where to, and all that it carried. */
export type PendingForm = { action: string; fields: [name: string, value: string][] };

const pendingSchema = v.object({ action: v.string(), fields: v.array(v.tuple([v.string(), v.string()])) });

/** Reads what a sign-in form carries along; null when it carries nothing, or a form to another site. */
export function readPending(text: string): PendingForm | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), pendingSchema), text);
  const action = read.success ? localPath(read.output.action) : null;
  return read.success && action ? { action, fields: read.output.fields } : null;
}
