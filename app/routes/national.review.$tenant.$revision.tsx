import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { todayIn } from "../domain/dates/today.ts";
import { readInput } from "../domain/input.ts";
import { findCase } from "../domain/review/cases.server.ts";
import { decide, isGone } from "../domain/review/decisions.server.ts";
import { findCaseNames } from "../domain/review/names.server.ts";
import { listQueueAround, summariseQueue } from "../domain/review/queue.server.ts";
import { renderCase } from "../domain/review/rendering.server.ts";
import { verdictSchema } from "../domain/review/schema.ts";
import { findTenantBySlug } from "../domain/tenants/tenants.server.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { AbsentCasePage } from "../views/review/absent-case-page.tsx";
import { CasePage } from "../views/review/case-page.tsx";
import { compareCase } from "../views/review/compare-case.ts";
import { ReturnedCasePage } from "../views/review/returned-case-page.tsx";
import { textWords } from "../views/text-words.ts";

export const handle = { nav: "national" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => (data && data.kind !== "absent" ? data.title : t("review.gone.title")));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, t, locale, now }) => {
    const found = await findCase(db, args.params.tenant ?? "", requireUuid(args.params.revision));
    if (!found) return data({ kind: "absent" as const }, { status: 404 });
    if (!("text" in found)) return { kind: "returned" as const, ...found };
    const { text, before } = found;
    const names = await findCaseNames(db, before ? [text, before] : [text]);
    const words = (language: typeof text.language) => textWords(translator(language));
    return {
      kind: "open" as const,
      ...found,
      title: text.title,
      content: await renderCase(db, found, { words, today: todayIn(now), names }),
      comparison: before && compareCase(before, text, { t, locale, names }),
      summary: await summariseQueue(db),
      beside: found.waiting ? await listQueueAround(db, found.place) : [],
    };
  });

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "reviewer", async ({ form, act }) => {
    const verdict = readInput(verdictSchema, form.values);
    const revisionId = requireUuid(args.params.revision);
    try {
      await act(async (db) => {
        const space = await findTenantBySlug(db, args.params.tenant ?? "");
        await decide(db, space?.id ?? null, revisionId, verdict);
      });
    } catch (error) {
      if (!isGone(error)) throw error;
      // What was written for the space must not go with the case.
      return data({ ok: false as const, values: form.values, errors: [] }, { status: 404 });
    }
    return redirect(`/national/review?done=${verdict.intent === "approve" ? "approved" : "returned"}`);
  });

export default function Case() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (loaded.kind === "absent") return <AbsentCasePage answer={answer} />;
  if (loaded.kind === "returned") return <ReturnedCasePage {...loaded} answer={answer} />;
  return <CasePage {...loaded} answer={answer} />;
}
