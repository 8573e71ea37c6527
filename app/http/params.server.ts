import { isUuid } from "../domain/uuid.ts";
import { notFound } from "./loaders.server.ts";

/** A parameter of the address that must be an id; what cannot be one is the address of nothing. */
export function requireUuid(value: string | undefined): string {
  if (isUuid(value)) return value;
  throw notFound();
}
