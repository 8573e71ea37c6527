import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { NationalRole, Role, Viewer } from "../domain/people/viewer.server.ts";
import type { Tenant } from "../domain/tenants/tenants.server.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Translate } from "../i18n/translate.ts";
import { translator } from "../i18n/translator.server.ts";
import type { TenantDb } from "../platform/database.server.ts";
import { Refused } from "../platform/refused.ts";
import "./context.ts";

/** What a loader works with. `db` is the request's shared reading transaction. */
export type Reading = { db: TenantDb; viewer: Viewer | null; locale: Locale; t: Translate; now: Date; url: URL };
export type TenantReading = Reading & { tenant: Tenant; role: Role | null };
export type MemberReading = TenantReading & { viewer: Viewer; role: Role };
export type SignedInReading = Reading & { viewer: Viewer };

/** A page of the network that anybody may open; what is in it depends on who asks. */
export async function publicLoader<T>(args: LoaderFunctionArgs, load: (reading: Reading) => Promise<T>): Promise<T> {
  return await answering(async () => load(await read(args)));
}

/** A page of the space in the address. */
export async function tenantLoader<T>(
  args: LoaderFunctionArgs,
  load: (reading: TenantReading) => Promise<T>,
): Promise<T> {
  return await answering(async () => load(await readTenant(args)));
}

/** A work page of the space in the address, for those who hold `role` there or a higher one. */
export async function memberLoader<T>(
  args: LoaderFunctionArgs,
  role: Role,
  load: (reading: MemberReading) => Promise<T>,
): Promise<T> {
  return await answering(async () => load(requireMember(await readTenant(args), role)));
}

/** A page of the person's own. */
export async function accountLoader<T>(
  args: LoaderFunctionArgs,
  load: (reading: SignedInReading) => Promise<T>,
): Promise<T> {
  return await answering(async () => load(requireViewer(await read(args))));
}

/** A work page of the national team. */
export async function nationalLoader<T>(
  args: LoaderFunctionArgs,
  role: NationalRole,
  load: (reading: SignedInReading) => Promise<T>,
): Promise<T> {
  return await answering(async () => load(requireNational(await read(args), role)));
}

/** The answer to a page that is absent, foreign or forbidden: the same for all three. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

const rank: Record<Role, number> = { member: 1, coordinator: 2, admin: 3 };

/** Whether a role in a space includes another one. */
export function includesRole(held: Role | null, wanted: Role): boolean {
  return held !== null && rank[held] >= rank[wanted];
}

function requireViewer<R extends Reading>(reading: R): R & { viewer: Viewer } {
  const { viewer } = reading;
  if (!viewer) throw redirect(`/login?${new URLSearchParams({ to: pagePath(reading.url) })}`);
  return { ...reading, viewer };
}

function requireMember(reading: TenantReading, wanted: Role): MemberReading {
  const { viewer, role, ...rest } = requireViewer(reading);
  if (!role || !includesRole(role, wanted)) throw notFound();
  return { ...rest, viewer, role };
}

function requireNational(reading: Reading, wanted: NationalRole): SignedInReading {
  const signedIn = requireViewer(reading);
  const held = signedIn.viewer.nationalRole;
  if (held === null || (wanted === "network_admin" && held !== wanted)) throw notFound();
  return signedIn;
}

async function read({ request, context }: LoaderFunctionArgs): Promise<Reading> {
  const { db, viewer, locale } = await context.visit.read();
  return { db, viewer, locale, t: translator(locale), now: context.visit.now, url: new URL(request.url) };
}

async function readTenant(args: LoaderFunctionArgs): Promise<TenantReading> {
  const reading = await read(args);
  const { tenant } = await args.context.visit.read();
  if (!tenant || tenant.slug !== args.params.tenant) {
    // A work page sends the signed-out to sign in, whether the space exists or not.
    if (!reading.viewer && /^\/[^/]+\/manage(\/|$)/.test(reading.url.pathname)) requireViewer(reading);
    throw notFound();
  }
  const role = reading.viewer?.spaces.find((space) => space.id === tenant.id)?.role ?? null;
  return { ...reading, tenant, role };
}

/** A page's own address, without what single fetch adds to it. */
function pagePath(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.delete("_routes");
  const path = url.pathname.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
  return query.size > 0 ? `${path}?${query}` : path;
}

async function answering<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Refused) throw notFound();
    throw error;
  }
}
