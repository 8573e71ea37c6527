import { findViewer, type Viewer } from "../domain/people/viewer.server.ts";
import { maySlugBeTenant } from "../domain/tenants/reserved-slugs.ts";
import { findTenantBySlug, type Tenant } from "../domain/tenants/tenants.server.ts";
import { type Locale, negotiateLocale } from "../i18n/locales.ts";
import { asActor, openReading, type Scope, type TenantDb } from "../platform/database.server.ts";
import { readSessionToken, validateSession } from "../platform/session.server.ts";
import { readCookie } from "./cookies.server.ts";

/** What a request is about, once its session and its space have been looked up. */
export type Visit = { db: TenantDb; viewer: Viewer | null; tenant: Tenant | null; locale: Locale; scope: Scope };

/**
 * One request's dealings with the database. All loaders of a request share one reading transaction, opened by the first
 * of them (so a pool of one cannot dead-lock) and ended before the page is rendered. An action has transactions of its
 * own, before the loaders run.
 */
export class RequestVisit {
  readonly nonce: string;
  readonly now: Date;
  readonly cookies: string[] = [];
  readonly #request: Request;
  #session: string | null;
  #validated = false;
  #isClosed = false;
  #scope: Scope | null = null;
  #reading: Promise<{ visit: Visit; end: () => Promise<void> }> | null = null;

  constructor(request: Request, nonce: string) {
    this.#request = request;
    this.#session = readSessionToken(request.headers.get("Cookie"));
    this.nonce = nonce;
    this.now = new Date();
  }

  /** The shared reading transaction and what is known of the visit. */
  async read(): Promise<Visit> {
    this.#reading ??= this.#open();
    return (await this.#reading).visit;
  }

  /**
   * Runs `work` in a writing transaction of its own, as the visitor and about the space of the address.
   * @throws {Refused} and rolls back.
   */
  async act<T>(work: (db: TenantDb) => Promise<T>): Promise<T> {
    const scope = this.#scope ?? (await this.read()).scope;
    await this.finish();
    return await asActor(scope, work);
  }

  /** Ends the reading transaction; a later `read` opens a new one and sees what was written in between. */
  async finish(): Promise<void> {
    const reading = this.#reading;
    this.#reading = null;
    if (reading)
      await reading.then(
        ({ end }) => end(),
        () => {},
      );
  }

  /** The answer has been made: ends what is open, and nothing is opened any more, whatever still runs. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.finish();
  }

  /** The session's token: to end just this session, or to keep it when all others end. */
  get session(): string | null {
    return this.#session;
  }

  /** A session that began or ended during this request, for its remaining reading. */
  set session(token: string | null) {
    this.#session = token;
    this.#validated = true;
    this.#scope = null;
  }

  async #open(): Promise<{ visit: Visit; end: () => Promise<void> }> {
    await this.#validate();
    if (this.#isClosed) throw new Error("the request is over");
    const session = this.#session;
    const reading = await openReading({ session, tenantId: null });
    try {
      const { db } = reading;
      const viewer = (session ? await findViewer(db) : undefined) ?? null;
      const slug = firstSegment(this.#request);
      const tenant = (maySlugBeTenant(slug) ? await findTenantBySlug(db, slug) : undefined) ?? null;
      const locale = negotiateLocale(
        viewer?.locale,
        readCookie(this.#request, "language"),
        this.#request.headers.get("Accept-Language"),
      );
      const scope = { session: viewer ? session : null, tenantId: tenant?.id ?? null };
      this.#scope = scope;
      return { visit: { db, viewer, tenant, locale, scope }, end: reading.end };
    } catch (error) {
      await reading.end();
      throw error;
    }
  }

  async #validate(): Promise<void> {
    if (this.#validated || !this.#session) return;
    this.#validated = true;
    const { userId, cookie } = await validateSession(this.#session);
    if (!userId) this.#session = null;
    if (cookie) this.cookies.push(cookie);
  }
}

function firstSegment(request: Request): string {
  const path = new URL(request.url).pathname.replace(/\.data$/, "");
  return path.split("/")[1] ?? "";
}
