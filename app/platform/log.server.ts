import { pino } from "pino";
import { isProduction } from "./env.server.ts";

/** What must never reach a log, wherever it stands in the logged object. */
const secrets = ["password", "token", "cookie", "authorization", "session"];

/** What an error may say besides its message: names and numbers of a program's making, nothing that anybody typed. */
const facts =
  "code errno syscall address port severity routine schema table column constraint command responseCode status".split(
    " ",
  );

/**
 * A message without what it quotes: the database, a schema and a parser put into it what a person typed, and a mail
 * server whom the mail was for.
 */
export function unquoted(message: string): string {
  return message.replace(/".*"/s, '"[left out]"').replace(/[^\s<>"']+@[^\s<>"']+/g, "[left out]");
}

/** What is logged of an error; of the rows, forms and letters that it carries along, nothing. */
function withoutWords(error: unknown): unknown {
  if (!(error instanceof Error)) return unquoted(String(error));
  const said = Object.fromEntries(
    facts.flatMap((name) => {
      const value: unknown = Reflect.get(error, name);
      return typeof value === "string" || typeof value === "number" ? [[name, value]] : [];
    }),
  );
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: error.name,
    message: namesOnly(said.code) ? error.message : unquoted(error.message),
    ...said,
    stack: frames.join("\n"),
    ...(error.cause === undefined ? {} : { cause: withoutWords(error.cause) }),
  };
}

/** Whether a message of the database quotes names of its tables and rules alone (SQLSTATE classes 23 and 42). */
function namesOnly(code: unknown): boolean {
  return typeof code === "string" && /^(23|42(?!601))\w{3}$/.test(code);
}

/** One JSON line an event on standard output; what a person typed or holds as a secret is left out. */
export const log = pino({
  level: isProduction ? "info" : "debug",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: withoutWords },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[left out]" },
});
