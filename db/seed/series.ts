import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { Language } from "../../app/domain/language.ts";

export type DemoSeries = { slug: string; name: string; description: string; language?: Language };
export type DemoRound = { slug: string; name: string; startsOn: string; endsOn: string };

/** The network's series. Returns their ids by slug. */
export async function insertSeries(client: Client, series: readonly DemoSeries[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { slug, name, description, language = "sv" } of series) {
    const id = randomUUID();
    ids.set(slug, id);
    await client.query("insert into app.series (id, slug, name, description, language) values ($1, $2, $3, $4, $5)", [
      id,
      slug,
      name,
      description,
      language,
    ]);
  }
  return ids;
}

/** The network's rounds. Returns their ids by slug. */
export async function insertRounds(client: Client, rounds: readonly DemoRound[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { slug, name, startsOn, endsOn } of rounds) {
    const id = randomUUID();
    ids.set(slug, id);
    await client.query(
      "insert into app.rounds (id, slug, name, language, starts_on, ends_on) values ($1, $2, $3, 'sv', $4, $5)",
      [id, slug, name, startsOn, endsOn],
    );
  }
  return ids;
}
