import * as v from "valibot";
import { choice, emailAddress, line } from "../input.ts";
import { reservedSlugs } from "./reserved-slugs.ts";

export const tenantStates = ["active", "suspended", "archived"] as const;
export type TenantState = (typeof tenantStates)[number];

/** Kinds that a network admin creates; the network's own space comes with the installation. */
export const newTenantKinds = ["region", "member_organisation"] as const;

export const countries = ["SE", "NO", "DK"] as const;
export const languages = ["sv", "da", "nb", "en"] as const;

/** Whether news are reviewed before or after they are published. */
export const newsTrusts = ["review_first", "publish_first"] as const;
export type NewsTrust = (typeof newsTrusts)[number];

/** The first segment of all the space's addresses. */
const slug = v.pipe(
  v.string("required"),
  v.trim(),
  v.minLength(1, "required"),
  v.maxLength(60, "too_long"),
  v.regex(/^[a-z0-9][a-z0-9-]*[a-z0-9]$/, "slug_invalid"),
  v.check((value) => !reservedSlugs.has(value), "slug_reserved"),
);

const areas = v.pipe(v.array(v.pipe(v.string("invalid_choice"), v.regex(/^(SE|NO|DK)-\d{2,4}$/, "invalid_choice"))));

export const newTenantSchema = v.object({
  name: line(120),
  slug,
  kind: choice(newTenantKinds),
  country: choice(countries),
  language: choice(languages),
  areas,
  email: emailAddress,
});

export type NewTenant = v.InferOutput<typeof newTenantSchema>;

export const trustSchema = v.object({ trust: choice(newsTrusts) });
