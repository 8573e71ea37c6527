import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** SQLSTATE of a refusal by one of the definer functions (`app.refuse`): its message is the code, its detail the field. */
const refusedState = "RT001";

/**
 * What a statement may have left behind on its connection besides its transaction. An injected expression can change a
 * setting of the session, listen, or hold a cursor or a lock; the next person's request must not begin with it.
 */
const forget = "reset all; unlisten *; close all; select pg_advisory_unlock_all()";

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
  // Nobody waits for it but the next borrower. A connection that cannot forget is not lent again.
  const release = (destroy?: boolean) => {
    if (destroy) return client.release(destroy);
    client.query(forget).then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  };
  return { query: query as unknown as PostgresPoolClient["query"], release };
}

function statementName(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 32);
}

function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof Error && (error as pg.DatabaseError).code === refusedState;
}
