// Statements that somebody might run who can run any: what reads, writes, asks who she is, or makes the server speak.
import fc from "fast-check";

/** What the attacker knows: the shape of the database, and every key of it. No secret, and no text of another space. */
export type Known = {
  /** `writable` are the columns that she may update; rows of a changeable table may be added, changed or removed. */
  tables: { name: string; columns: string[]; writable: string[]; isChangeable: boolean }[];
  /** Called as `app.name`, with the names and types of its arguments. */
  functions: { name: string; names: string[]; types: string[] }[];
  keys: string[];
  tokens: string[];
  roles: string[];
};

/** One statement. */
export function anyStatement(known: Known): fc.Arbitrary<string> {
  const key = fc.constantFrom(...known.keys).map((id) => `'${id}'`);
  const table = fc.constantFrom(...known.tables);
  const reading = fc.oneof({ weight: 4, arbitrary: anySelect(table, key) }, anyJoin(table));
  const writing = anyWrite(
    fc.oneof(table, {
      weight: 2,
      arbitrary: fc.constantFrom(...known.tables.filter(({ isChangeable }) => isChangeable)),
    }),
    key,
  );
  const call = anyCall(known, key);
  return fc.oneof(
    { weight: 6, arbitrary: reading },
    { weight: 4, arbitrary: writing },
    { weight: 5, arbitrary: call },
    { weight: 4, arbitrary: anySetting(known, key) },
    { weight: 3, arbitrary: wrapped(fc.oneof(reading, writing, call)) },
    { weight: 2, arbitrary: anySideDoor(table, key) },
  );
}

type Table = Known["tables"][number];

/** Conditions of which some fail loudly on what they compare, if they are asked too early. */
function anyCondition(columns: string[], key: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const column = fc.constantFrom(...columns).map((name) => `t.${name}`);
  return fc.oneof(
    fc.constant("true"),
    fc.tuple(column, key).map(([name, id]) => `${name}::text = ${id}`),
    fc.tuple(column, key).map(([name, id]) => `${name}::text <> ${id}`),
    column.map((name) => `${name}::text::int > 0`),
    column.map((name) => `${name}::text like 'mark%'`),
    column.map((name) => `1 / (case when ${name}::text ~ 'mark' then 0 else 1 end) = 1`),
    column.map((name) => `(${name}::text)::uuid is not null`),
    column.map((name) => `('{"a":' || ${name}::text || '}')::jsonb is not null`),
    fc.constant("exists (select from app.revisions r, app.mails m where r.title::int = 1 or m.to_email::int = 1)"),
  );
}

function anySelect(table: fc.Arbitrary<Table>, key: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const tail = fc.constantFrom(
    "",
    " for update",
    " for share skip locked",
    " order by t::text::int",
    " limit 3",
    " offset 1",
  );
  const shown = fc.constantFrom(
    "*",
    "t",
    "to_jsonb(t)",
    "count(*)",
    "t::text::int",
    "string_agg(t::text, ',')",
    "row_to_json(t), xmin, ctid, tableoid",
    "(select jsonb_agg(o) from app.revisions o)",
  );
  return table.chain(({ name, columns }) =>
    fc
      .tuple(shown, anyCondition(columns, key), tail)
      .map(([what, where, end]) => `select ${what} from app.${name} t where ${where}${end}`),
  );
}

function anyJoin(table: fc.Arbitrary<Table>): fc.Arbitrary<string> {
  return fc
    .tuple(table, table, fc.constantFrom("join", "left join", "full join"), fc.constantFrom("true", "a::text::int = 1"))
    .map(([a, b, join, on]) => `select a, b from app.${a.name} a ${join} app.${b.name} b on ${on} limit 50`);
}

function anyWrite(table: fc.Arbitrary<Table>, key: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return table.chain(({ name, columns, writable }) => {
    const column = fc.oneof(fc.constantFrom(...columns), {
      weight: 4,
      arbitrary: fc.constantFrom(...(writable.length > 0 ? writable : columns)),
    });
    const row = fc
      .array(fc.tuple(column, key), { minLength: 1, maxLength: 4 })
      .map((pairs) => Object.entries(Object.fromEntries(pairs)));
    const insert = row.map(
      (pairs) =>
        `insert into app.${name} (${pairs.map(([of]) => of).join(", ")}) values (${pairs.map(([, value]) => value).join(", ")})`,
    );
    const copy = fc.constant(`insert into app.${name} select * from app.${name}`);
    const conflict = fc
      .tuple(fc.oneof(insert, copy), column)
      .map(([text, of]) => `${text} on conflict do nothing returning ${of}`);
    const upsert = fc
      .tuple(insert, column, column)
      .map(([text, target, of]) => `${text} on conflict (${target}) do update set ${of} = excluded.${of} returning *`);
    const update = fc
      .tuple(column, key, anyCondition(columns, key))
      .map(([of, value, where]) => `update app.${name} t set ${of} = ${value} where ${where} returning *`);
    const away = fc
      .tuple(column, key, anyCondition(columns, key))
      .map(
        ([of, value, where]) =>
          `update app.${name} t set ${of} = ${value} where ${where} returning t, set_config('app.session', '', true)`,
      );
    const remove = anyCondition(columns, key).map((where) => `delete from app.${name} t where ${where} returning *`);
    const merge = fc.tuple(column, column, key).map(
      ([on, of, value]) =>
        `merge into app.${name} t using (select ${value} as v) s on t.${on}::text = s.v
           when matched then update set ${of} = t.${of} when not matched then insert (${of}) values (s.v::text)`,
    );
    return fc.oneof(
      insert,
      conflict,
      upsert,
      { weight: 4, arbitrary: update },
      away,
      { weight: 2, arbitrary: remove },
      merge,
      fc.constant(`truncate app.${name} cascade`),
    );
  });
}

/** What an argument is called says what it takes: most calls would otherwise fail on the first one. */
const sensible: Record<string, string[]> = {
  p_language: ["'sv'"],
  p_locale: ["'sv'"],
  p_slug: ["'natverket'", "gen_random_uuid()::text"],
  p_name: ["'Namn'"],
  p_email: ["'ny@example.org'"],
  p_role: ["'admin'", "'network_admin'", "'member'"],
  p_state: ["'done'", "'dropped'", "'open'", "'suspended'", "'archived'"],
  p_trust: ["'publish_first'"],
  p_kind: ["'region'", "'news'", "'conference'"],
  p_form: ["'coordinator'", "'conference'"],
  p_how: ["'cancelled'", "'postponed'"],
  p_decision: ["'approved'", "'returned'"],
  p_version: ["1", "2", "3"],
  p_figures: ["'[]'"],
};

function anyCall({ functions }: Known, key: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const argument = (name: string, type: string): fc.Arbitrary<string> => {
    const wild = fc.constantFrom("null", "''");
    const values = sensible[name];
    if (values) {
      const known = { weight: 6, arbitrary: fc.constantFrom(...values) };
      return type === "text" ? fc.oneof(known, wild) : fc.oneof(known, fc.constant("null"));
    }
    if (type === "uuid") return fc.oneof({ weight: 6, arbitrary: key }, fc.constant("gen_random_uuid()"));
    if (type === "text") return fc.oneof(wild, key, fc.constant("'ord'"));
    if (type === "boolean") return fc.constantFrom("true", "false", "null");
    if (type === "text[]") return fc.constantFrom("'{admin,coordinator,member}'", "'{}'");
    if (type === "uuid[]") return key.map((id) => `array[${id}]`);
    return fc.constant("null");
  };
  return fc
    .constantFrom(...functions)
    .chain(({ name, names, types }) =>
      fc
        .tuple(...types.map((type, n) => argument(names[n] ?? "", type).map((value) => `${value}::${type}`)))
        .map((values) => `select * from ${name}(${values.join(", ")})`),
    );
}

function anySetting({ tokens, roles }: Known, key: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const token = fc.constantFrom("", ...tokens);
  const role = fc.constantFrom(...roles);
  return fc.oneof(
    fc.tuple(token, fc.boolean()).map(([value, local]) => `select set_config('app.session', '${value}', ${local})`),
    fc.tuple(key, fc.boolean()).map(([value, local]) => `select set_config('app.tenant_id', ${value}, ${local})`),
    fc
      .tuple(key, fc.constantFrom("user_id", "role", "national_role"))
      .map(([value, name]) => `select set_config('app.${name}', ${value}, false)`),
    role.map((name) => `set role ${name}`),
    role.map((name) => `set session authorization ${name}`),
    role.map((name) => `set local role ${name}`),
    fc.constantFrom(
      "set row_security = off",
      "set search_path = app, authz, pg_temp",
      "set session_replication_role = replica",
      "set check_function_bodies = off",
      "reset all",
      "set enable_indexscan = off; set enable_seqscan = on",
      "set log_statement = 'all'",
      "set default_transaction_isolation = 'serializable'",
      "set default_transaction_isolation = 'repeatable read'",
      "set client_min_messages = log; set debug_pretty_print = off; set debug_print_plan = on",
      "set client_min_messages = debug5",
      "set plpgsql.print_strict_params = on; set plpgsql.extra_errors = 'all'; set plpgsql.extra_warnings = 'all'",
      "set debug_parallel_query = on",
      "set transform_null_equals = on",
      "set standard_conforming_strings = off",
      "set datestyle = 'German'; set intervalstyle = 'sql_standard'; set bytea_output = 'escape'",
    ),
  );
}

/** The same by another way: planned, prepared, held open, caught in a block, or told as a notice. */
function wrapped(statement: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return fc.oneof(
    statement.map((text) => `explain (analyze, verbose) ${text}`),
    statement.map((text) => `prepare p as ${text}; execute p; deallocate p`),
    statement.map((text) => `declare c cursor with hold for ${text}; fetch all from c; close c`),
    statement.map(
      (text) =>
        `do $do$ begin execute ${quoted(text)}; exception when others then raise notice '% %', sqlerrm, sqlstate; end $do$`,
    ),
    statement.map(
      (text) =>
        `do $do$ declare r record; begin for r in execute ${quoted(text)} loop raise notice '%', r; end loop; end $do$`,
    ),
    statement.map((text) => `select query_to_xml(${quoted(text)}, true, false, '')`),
    statement.map((text) => `copy (${text}) to stdout`),
    statement.map((text) => `select * from ts_stat(${quoted(text)})`),
    statement.map((text) => `create temp table taken as ${text}`),
    statement.map((text) => `create view public.taken as ${text}`),
    statement.map((text) => `with taken as (${text}) select * from taken`),
  );
}

function anySideDoor(table: fc.Arbitrary<Table>, key: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    table.map(({ name }) => `copy app.${name} to stdout`),
    table.map(({ name }) => `select * from pg_stats where tablename = '${name}'`),
    table.map(({ name }) => `select * from pg_statistic where starelid = 'app.${name}'::regclass`),
    table.map(({ name }) => `lock app.${name} in access exclusive mode nowait`),
    table.map(({ name }) => `alter table app.${name} disable row level security`),
    table.map(({ name }) => `create policy mine on app.${name} for select using (true)`),
    table.map(({ name }) => `grant all on app.${name} to portal_app, portal_anon`),
    table.map(({ name }) => `select * from table_to_xml('app.${name}', true, false, '')`),
    table.map(({ name }) => `create index on app.${name} ((xmin::text))`),
    table.map(({ name }) => `analyze verbose app.${name}`),
    table.map(({ name }) => `select * from app.${name} tablesample bernoulli (100)`),
    table.map(({ name }) => `select * from app.${name} where ctid = any (array['(0,1)', '(0,2)', '(1,1)']::tid[])`),
    table.map(({ name }) => `select currtid2('app.${name}', '(0,1)'), pg_relation_filepath('app.${name}')`),
    table.map(
      ({ name }) => `declare c cursor for select * from app.${name}; select cursor_to_xml('c', 9, true, false, '')`,
    ),
    key.map((id) => `select set_config('app.tenant_id', ${id}, true), app.start_news(${id}, gen_random_uuid(), 'sv')`),
    key.map((id) => `select pg_notify('mails', ${id})`),
    fc.constantFrom(
      "listen mails",
      "select query, state, application_name from pg_stat_activity",
      "select * from pg_prepared_statements",
      "select * from pg_cursors",
      "select * from pg_stat_ssl",
      "select * from pg_stats_ext",
      "select * from pg_stats_ext_exprs",
      "select * from pg_locks",
      "select * from pg_largeobject",
      "select lo_get(lo_from_bytea(0, 'x'))",
      "select database_to_xml(true, false, '')",
      "select pg_export_snapshot()",
      "load 'auto_explain'",
      "select * from pg_settings where name like 'app.%'",
      "select rolname, rolpassword from pg_authid",
      "select * from pg_shadow",
      "select schema_to_xml('app', true, false, '')",
      "select pg_read_file('postgresql.conf')",
      "select lo_import('/etc/passwd')",
      "select * from pg_ls_dir('.')",
      "copy app.items to program 'cat'",
      "create extension dblink",
      "create function pg_temp.peek() returns int language sql as 'select 1'",
      "create schema mine",
      "create role mine",
      "alter role portal_app bypassrls",
      "alter function authz.user_id() owner to portal_app",
      "create or replace function authz.is_reviewer() returns boolean language sql as 'select true'",
      "create publication taken for all tables",
      "commit; begin",
      "rollback; begin",
      "rollback; begin isolation level repeatable read",
      "savepoint s",
      "discard all",
    ),
  );
}
