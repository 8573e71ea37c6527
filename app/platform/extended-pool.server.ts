import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** SQLSTATE of a refusal by one of the definer functions (`app.refuse`): its message is the code, its detail the field. */
const refusedState = "RT001";

/**
 * A pool whose every statement goes by the extended protocol, named by the hash of its text. So an injection can neither
 * stack statements nor prepare one for whoever borrows the connection next, and planning is done once a connection.
 */
export function extendedPool(pool: pg.Pool, refused: (code: string, detail: string) => Error): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => extendedClient(await pool.connect(), refused),
  };
}

function extendedClient(client: pg.PoolClient, refused: (code: string, detail: string) => Error): PostgresPoolClient {
  const query = async (text: string, values: readonly unknown[]): Promise<pg.QueryResult> => {
    // `queryMode` is in pg since 8.14 and not yet in its types.
    const config: pg.QueryConfig & { queryMode: "extended" } = {
      name: statementName(text),
      text,
      values: [...values],
      queryMode: "extended",
    };
    try {
      return await client.query(config);
    } catch (error) {
      if (isRefusal(error)) throw refused(error.message, error.detail ?? "");
      throw error;
    }
  };
  return { query: query as unknown as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
}

function statementName(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 32);
}

function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof Error && (error as pg.DatabaseError).code === refusedState;
}
