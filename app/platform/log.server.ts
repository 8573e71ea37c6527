import { pino, type SerializedError } from "pino";
import { isProduction } from "./env.server.ts";

/** What must never reach a log, wherever it stands in the logged object. */
const secrets = ["password", "token", "cookie", "authorization", "session"];

/** What the database and a schema say besides their message: whole rows and forms, with what people typed in them. */
const words = ["detail", "where", "internalQuery", "issues"];

function withoutWords(error: Error): SerializedError {
  const said = pino.stdSerializers.err(error);
  for (const name of words) if (name in said) said[name] = "[left out]";
  return said;
}

/** One JSON line an event on standard output; what a person typed or holds as a secret is left out. */
export const log = pino({
  level: isProduction ? "info" : "debug",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: withoutWords },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[left out]" },
});
