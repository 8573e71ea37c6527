import { createContext, Script } from "node:vm";

const context = createContext({ work: null as unknown });
const script = new Script("work()");

/** Thrown when work took too long. */
export class DeadlineMissed extends Error {}

/**
 * Runs synchronous work and breaks it off, wherever it is, once it has cost `maxCpuMs` of the processor: nobody else is
 * answered meanwhile. Where other programs kept the processor, it begins again and may take longer. Not for work that
 * leaves something half done.
 * @throws {DeadlineMissed}
 */
export function withinTime<T>(maxCpuMs: number, work: () => T): T {
  for (const patience of [1, 3, 9]) {
    const before = process.threadCpuUsage();
    try {
      context.work = work;
      return script.runInContext(context, { timeout: maxCpuMs * patience });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      const { user, system } = process.threadCpuUsage(before);
      if ((user + system) / 1000 > maxCpuMs * 0.8) break;
    } finally {
      context.work = null;
    }
  }
  throw new DeadlineMissed();
}
