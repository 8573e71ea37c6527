import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { renderPost } from "../domain/news/post-content.server.ts";
import { findCase } from "../domain/review/cases.server.ts";
import { decide, isGone } from "../domain/review/decisions.server.ts";
import { compareTexts } from "../domain/review/difference.ts";
import { listQueueAround, summariseQueue } from "../domain/review/queue.server.ts";
import { verdictSchema } from "../domain/review/schema.ts";
import { findTenantBySlug } from "../domain/tenants/tenants.server.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { AbsentCasePage } from "../views/review/absent-case-page.tsx";
import { CasePage } from "../views/review/case-page.tsx";
import { ReturnedCasePage } from "../views/review/returned-case-page.tsx";
import { textWords } from "../views/text-words.ts";

export const handle = { nav: "national" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => (data && data.kind !== "absent" ? data.title : t("review.gone.title")));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, t }) => {
    const found = await findCase(db, args.params.tenant ?? "", requireUuid(args.params.revision));
    if (!found) return data({ kind: "absent" as const }, { status: 404 });
    if (!("text" in found)) return { kind: "returned" as const, ...found };
    const { text, before, space } = found;
    const source = { ...text, space, publishedAt: null, changedAt: null, archived: false };
    return {
      kind: "open" as const,
      ...found,
      title: text.title,
      post: renderPost(source, { words: textWords(translator(text.language)), headingLevel: 3 }),
      comparison: before && compareTexts(before, text, (number) => t("review.difference.picture", { number })),
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
