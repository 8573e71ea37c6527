// The worker process: sends the outbox, sweeps the storage, forgets what has expired.
import { sweepOrphanFiles } from "../domain/media/sweep.server.ts";
import { forgetExpired } from "../domain/people/retention.server.ts";
import { translator } from "../i18n/translator.server.ts";
import { asWorker, closeDatabase } from "../platform/database.server.ts";
import { env } from "../platform/env.server.ts";
import { keepJobsRunning } from "../platform/jobs.server.ts";
import { log } from "../platform/log.server.ts";
import { createMailer } from "../platform/mail.server.ts";
import { sendMails } from "./send-mails.ts";

const { smtpUrl, mailFrom, publicUrl } = env();
const mailer = smtpUrl
  ? createMailer({ smtpUrl, from: mailFrom, name: translator("sv")("common.product"), host: publicUrl.hostname })
  : null;

const daily = `
  11 2 * * * forget_expired ?jobKey=forget_expired
  41 2 * * * sweep_orphan_files ?jobKey=sweep_orphan_files`;
const everyMinute = "* * * * * send_mails ?jobKey=send_mails&max=3";

// graphile-worker leaves promises of a lost connection unhandled, which would end the process; the queue itself is begun
// anew by keepJobsRunning.
process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise was left alone"));

const jobs = await keepJobsRunning({
  jobs: {
    forget_expired: () => asWorker(forgetExpired),
    sweep_orphan_files: async () => {
      const files = await sweepOrphanFiles();
      log.info({ files }, "swept orphan files");
    },
    ...(mailer ? { send_mails: (stopped) => sendMails(mailer, stopped) } : {}),
  },
  crontab: mailer ? `${daily}\n  ${everyMinute}` : daily,
  wake: mailer ? [{ channel: "mails", job: "send_mails" }] : [],
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await jobs.stop();
    mailer?.close();
    await closeDatabase();
    process.exit(0);
  });
}

log.info({ mail: mailer ? "sent" : "kept in the outbox" }, "working");
