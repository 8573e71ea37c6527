import type { Client } from "pg";
import type { DemoPost } from "./content/posts.ts";
import { insertPicture } from "./pictures.ts";
import { checkText, insertText, publishText, type TextContext } from "./texts.ts";

/** Inserts a post with one revision, as far along as its state says. */
export async function insertPost(client: Client, context: TextContext, post: DemoPost): Promise<void> {
  const inserted = await insertText(client, context, "news", post);
  await client.query(
    "insert into app.news_revisions (tenant_id, revision_id, form, body, questions) values ($1, $2, $3, $4, $5)",
    [
      context.tenant,
      inserted.revision,
      post.questions ? "interview" : "article",
      post.body ?? "",
      JSON.stringify(post.questions ?? []),
    ],
  );
  if (post.picture) {
    const { drawing, alt, caption } = post.picture;
    const file = await insertPicture(client, context.tenant, drawing);
    await client.query(
      `insert into app.revision_pictures (tenant_id, revision_id, key, position, placement, file_id, alt, decorative, caption)
       values ($1, $2, 'lead', 0, 'lead', $3, $4, false, $5)`,
      [context.tenant, inserted.revision, file, alt, caption],
    );
  }
  await publishText(client, context, post, inserted);
  await checkText(client, context, "news", post, inserted);
}
