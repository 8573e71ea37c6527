import * as v from "valibot";
import { choice, chosenId, emailAddress, line, optionalLine } from "../input.ts";
import { languages } from "../language.ts";
import { maySlugBeTenant, reservedSlugs } from "./reserved-slugs.ts";
import { trusts } from "./trust.ts";

export const tenantStates = ["active", "suspended", "archived"] as const;
export type TenantState = (typeof tenantStates)[number];

/** Kinds that a network admin creates; the network's own space comes with the installation. */
export const newTenantKinds = ["region", "member_organisation"] as const;

export const countries = ["SE", "NO", "DK"] as const;
export type Country = (typeof countries)[number];

/** Left empty, the address is made from the name. */
const slug = v.pipe(
  optionalLine(60),
  v.check((typed) => !reservedSlugs.has(typed), "slug_reserved"),
  v.check((typed) => typed === "" || reservedSlugs.has(typed) || maySlugBeTenant(typed), "slug_invalid"),
);

const areaCode = v.pipe(v.string("invalid_choice"), v.regex(/^(SE|NO|DK)-\d{2,4}$/, "invalid_choice"));

export const newTenantSchema = v.object({
  name: line(120, "space_name_missing"),
  slug,
  kind: choice(newTenantKinds),
  country: choice(countries),
  language: choice(languages),
  areas: v.pipe(v.array(areaCode), v.maxLength(100, "invalid_choice")),
  email: emailAddress,
});

export type NewTenant = v.InferOutput<typeof newTenantSchema>;

/** What a network admin does with one space. */
export const tenantActSchema = v.variant(
  "intent",
  [
    v.object({ intent: v.literal("state"), state: choice(tenantStates) }),
    v.object({ intent: v.literal("trust"), news: choice(trusts), conference: choice(trusts), report: choice(trusts) }),
    v.object({ intent: v.literal("invite"), email: emailAddress }),
    v.object({ intent: v.literal("revoke"), invitation: chosenId() }),
  ],
  "invalid_choice",
);
