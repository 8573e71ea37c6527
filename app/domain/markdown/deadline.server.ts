import { createContext, Script } from "node:vm";

const context = createContext({ work: null as unknown });
const script = new Script("work()");

/** Thrown when work took too long. */
export class DeadlineMissed extends Error {}

/**
 * Runs synchronous work and breaks it off after `timeoutMs`, wherever it is: nobody else is answered meanwhile. Not for
 * work that leaves something half done.
 * @throws {DeadlineMissed}
 */
export function withinTime<T>(timeoutMs: number, work: () => T): T {
  context.work = work;
  try {
    return script.runInContext(context, { timeout: timeoutMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new DeadlineMissed();
  } finally {
    context.work = null;
  }
}
