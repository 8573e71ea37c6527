import { pino } from "pino";
import { isProduction } from "./env.server.ts";

/** What must never reach a log, wherever it stands in the logged object. */
const secrets = ["password", "token", "cookie", "authorization", "session"];

/** One JSON line an event on standard output; what a person typed or holds as a secret is left out. */
export const log = pino({
  level: isProduction ? "info" : "debug",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[left out]" },
});
