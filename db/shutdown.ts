/**
 * What has been started and must be stopped again, newest first. A signal stops it all, however far the start has come;
 * a second signal (npm passes on what the terminal has already sent) changes nothing.
 */
export class Shutdown {
  readonly #stops: { name: string; stop: () => Promise<unknown> }[] = [];
  #running: Promise<void> | undefined;

  /** Stops everything when the terminal, the system or whoever started this process says so; then exits, with 0 unless one of them says otherwise. */
  listen(): void {
    const end = () => {
      if (this.hasBegun) return;
      console.log("\nStopping");
      void this.stop().then(() => process.exit());
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
    process.on("disconnect", end);
  }

  get hasBegun(): boolean {
    return this.#running !== undefined;
  }

  /** Has `stop` called at the end, or now if that has begun; the answer takes it off the list again. */
  add(name: string, stop: () => Promise<unknown>): () => void {
    const entry = { name, stop };
    if (this.hasBegun) void stop().catch(() => {});
    this.#stops.push(entry);
    return () => {
      const at = this.#stops.indexOf(entry);
      if (at >= 0) this.#stops.splice(at, 1);
    };
  }

  /** Stops everything, once; whoever else asks waits for the same. One that fails does not keep the others running. */
  stop(): Promise<void> {
    this.#running ??= this.#stopAll();
    return this.#running;
  }

  async #stopAll(): Promise<void> {
    for (let entry = this.#stops.pop(); entry; entry = this.#stops.pop()) {
      try {
        await entry.stop();
      } catch (error) {
        console.error(`Stopping ${entry.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}
