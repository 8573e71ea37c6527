import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { NationalRole, Role, Viewer } from "../domain/people/viewer.server.ts";
import { type FieldRefusal, InvalidInput } from "../domain/refusal.ts";
import type { Tenant } from "../domain/tenants/tenants.server.ts";
import type { Locale } from "../i18n/locales.ts";
import type { MessageKey, Translate } from "../i18n/translate.ts";
import { translator } from "../i18n/translator.server.ts";
import type { TenantDb } from "../platform/database.server.ts";
import { Refused } from "../platform/refused.ts";
import type { FormFailure } from "../ui/form-state.ts";
import { readForm, type SentForm } from "./form.server.ts";
import { includesRole, notFound } from "./loaders.server.ts";
import "./context.ts";

/** What an action works with. Each `act` is one writing transaction as the person, about the space of the address. */
export type Acting = {
  form: SentForm;
  act: <T>(work: (db: TenantDb) => Promise<T>) => Promise<T>;
  viewer: Viewer | null;
  locale: Locale;
  t: Translate;
  now: Date;
  /** Whether what was typed has been kept although the action goes on to refuse: the form then says so. */
  saved: { current: boolean };
};
export type SignedInActing = Acting & { viewer: Viewer };
export type MemberActing = SignedInActing & { tenant: Tenant; role: Role };

/** An action that anybody may take. */
export async function publicAction<T>(args: ActionFunctionArgs, run: (acting: Acting) => Promise<T>) {
  return await answering(args, run);
}

/** An action on the person's own. */
export async function accountAction<T>(args: ActionFunctionArgs, run: (acting: SignedInActing) => Promise<T>) {
  return await answering(args, (acting) => run(requireViewer(args, acting)));
}

/** An action in the space of the address, by somebody who holds `role` there or a higher one. */
export async function memberAction<T>(args: ActionFunctionArgs, role: Role, run: (acting: MemberActing) => Promise<T>) {
  return await answering(args, async (acting, tenant) => {
    const signedIn = requireViewer(args, acting);
    const held = signedIn.viewer.spaces.find((space) => space.id === tenant?.id)?.role ?? null;
    if (!tenant || !held || !includesRole(held, role)) throw notFound();
    return await run({ ...signedIn, tenant, role: held });
  });
}

/** An action of the national team. */
export async function nationalAction<T>(
  args: ActionFunctionArgs,
  role: NationalRole,
  run: (acting: SignedInActing) => Promise<T>,
) {
  return await answering(args, async (acting) => {
    const signedIn = requireViewer(args, acting);
    const held = signedIn.viewer.nationalRole;
    if (held === null || (role === "network_admin" && held !== role)) throw notFound();
    return await run(signedIn);
  });
}

/**
 * Signed out, with a form in hand: nothing is lost. The answer is a sign-in form that carries what was typed, and after
 * it the form is sent again.
 */
function requireViewer(args: ActionFunctionArgs, acting: Acting): SignedInActing {
  const { viewer } = acting;
  if (viewer) return { ...acting, viewer };
  const pending = Object.entries(withoutSecrets(acting.form.values)).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  const { pathname, search } = new URL(args.request.url);
  throw data({ kind: "sign-in", action: pathname + search, pending }, { status: 401 });
}

async function answering<T>(args: ActionFunctionArgs, run: (acting: Acting, tenant: Tenant | null) => Promise<T>) {
  const { visit } = args.context;
  const form = await readForm(args.request);
  const { viewer, locale, tenant } = await visit.read();
  await visit.finish(); // what an action takes long over (a hash, a picture) holds no connection meanwhile
  const acting: Acting = {
    form,
    act: (work) => visit.act(work),
    viewer,
    locale,
    t: translator(locale),
    now: visit.now,
    saved: { current: false },
  };
  try {
    return await run(acting, tenant);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === "not_found") throw notFound();
    return data(toFailure(error, acting), { status: error.code === "too_many_attempts" ? 429 : 422 });
  } finally {
    await visit.finish(); // the loaders that follow see what was written
  }
}

function toFailure(refused: Refused, { form, t, saved }: Acting): FormFailure {
  const fields: { field: string | null; code: string; params?: FieldRefusal["params"] }[] =
    refused instanceof InvalidInput ? refused.fields : [refused];
  return {
    ok: false,
    values: withoutSecrets(form.values),
    saved: saved.current,
    errors: fields.map(({ field, code, params }) => ({
      field,
      message: t(`refusals.${code}` as MessageKey, params ?? {}),
    })),
  };
}

/** Passwords are typed again; they are never sent back in a page. */
function withoutSecrets(values: SentForm["values"]): SentForm["values"] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}
