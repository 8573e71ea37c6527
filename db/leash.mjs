// Loaded before a child's own code: the child must not outlive the process that started it, even one that was killed.
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
