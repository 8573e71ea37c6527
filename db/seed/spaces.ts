import type { Client } from "pg";
import type { DemoSpace } from "./content/spaces.ts";

/** Inserts a space with its areas, partners and legal block. Returns its id. */
export async function insertSpace(client: Client, space: DemoSpace): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into app.tenants (slug, kind, name, summary, coordinated_by, about, language, country, colour, second_colour,
       news_trust, legal_name, organisation_number, seat, postal_address, contact_email)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning id`,
    [
      space.slug,
      space.kind,
      space.name,
      space.summary,
      space.coordinatedBy,
      space.about,
      space.language,
      space.country,
      space.colours?.[0] ?? null,
      space.colours?.[1] ?? null,
      space.trust ?? "review_first",
      space.legal?.name ?? null,
      space.legal?.number ?? null,
      space.legal?.seat ?? null,
      space.legal?.post ?? null,
      space.legal?.email ?? null,
    ],
  );
  const id = rows[0]?.id ?? "";
  for (const area of space.areas) {
    await client.query("insert into app.tenant_areas (tenant_id, area_code) values ($1, $2)", [id, area]);
  }
  for (const [position, { kind, name, url }] of (space.partners ?? []).entries()) {
    await client.query("insert into app.partners (tenant_id, kind, name, url, position) values ($1, $2, $3, $4, $5)", [
      id,
      kind,
      name,
      url ?? null,
      position,
    ]);
  }
  return id;
}
