// The worker process: sends the outbox, sweeps the storage, forgets what has expired, asks and reminds.
import { askOverduePlans } from "../domain/conferences/overdue.server.ts";
import { sweepOrphanFiles } from "../domain/media/sweep.server.ts";
import { forgetExpired } from "../domain/people/retention.server.ts";
import { remindActions } from "../domain/reports/reminders.server.ts";
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

// Those that write to people do so when the working day begins in the Nordic countries, where it is 6 or 7 in the morning.
const daily = `
  11 2 * * * forget_expired ?jobKey=forget_expired
  41 2 * * * sweep_orphan_files ?jobKey=sweep_orphan_files
  10 5 * * * remind_actions ?jobKey=remind_actions&fill=12h
  20 5 * * * ask_overdue_plans ?jobKey=ask_overdue_plans&fill=12h`;
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
    remind_actions: async () => {
      const spaces = await asWorker(remindActions);
      log.info({ spaces }, "reminded of actions");
    },
    ask_overdue_plans: async () => {
      const plans = await asWorker(askOverduePlans);
      log.info({ plans }, "asked about overdue plans");
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
