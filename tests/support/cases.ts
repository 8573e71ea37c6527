// A case of the national team in a test: read as its page reads it; and an edit, handed in to be compared.
import { reviseItem, submitRevision } from "../../app/domain/items/lifecycle.server.ts";
import { findCase } from "../../app/domain/review/cases.server.ts";
import { findCaseNames } from "../../app/domain/review/names.server.ts";
import { renderCase } from "../../app/domain/review/rendering.server.ts";
import { translator } from "../../app/i18n/translator.server.ts";
import { compareCase } from "../../app/views/review/compare-case.ts";
import { textWords } from "../../app/views/text-words.ts";
import { as, type TestPerson, type TestPost, type TestTenant } from "./sandbox.ts";

export type Desk = { space: TestTenant; author: TestPerson; reviewer: TestPerson };

/** A case as its page shows it. */
export async function readCase({ reviewer, space }: Desk, text: Pick<TestPost, "revision">) {
  return await as(reviewer, null, async (db) => {
    const found = await findCase(db, space.slug, text.revision);
    if (!found || !("text" in found)) throw new Error("no open case");
    const names = await findCaseNames(db, found.before ? [found.before, found.text] : [found.text]);
    const setting = { names, today: "2020-06-01", words: () => textWords(translator("sv")) };
    return { found, names, content: await renderCase(db, found, setting) };
  });
}

/** What an edit changes: each field with what was there and what comes in its place. */
export async function changesOf(
  desk: Desk,
  text: Pick<TestPost, "revision">,
): Promise<Record<string, [string, string]>> {
  const { found, names } = await readCase(desk, text);
  if (!found.before) throw new Error("nothing to compare with");
  const comparison = compareCase(found.before, found.text, { t: translator("sv"), locale: "sv", names });
  return Object.fromEntries(
    (comparison?.changed ?? []).map((difference) => {
      if (difference.kind !== "text") throw new Error("not in words");
      const changed = difference.stretches.filter((stretch) => !("same" in stretch));
      const side = (which: "before" | "after") =>
        changed
          .map((stretch) => ("same" in stretch ? "" : stretch[which].map(({ words }) => words).join("")))
          .join("|");
      return [difference.field, [side("before"), side("after")]];
    }),
  );
}

/** Opens a revision of what readers have, writes `columns` in it and hands it in. */
export async function handInEdit(
  { author, space }: Desk,
  table: "conferenceRevisions" | "reportRevisions",
  item: string,
  set: object,
): Promise<{ revision: string }> {
  return await as(author, space, async (db) => {
    await reviseItem(db, space.id, item);
    const open = await db
      .selectFrom("app.revisions")
      .where("tenantId", "=", space.id)
      .where("itemId", "=", item)
      .where("state", "=", "draft")
      .select(["id", "version"])
      .executeTakeFirstOrThrow();
    await db
      .updateTable(`app.${table}`)
      .set(set)
      .where("tenantId", "=", space.id)
      .where("revisionId", "=", open.id)
      .execute();
    await submitRevision(db, space.id, open.id, open.version);
    return { revision: open.id };
  });
}
