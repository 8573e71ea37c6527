// A real mail server for the tests of the outbox, and mails written by the functions that write them.
import { once } from "node:events";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { sendWaitingMails } from "../../app/domain/mails/sending.server.ts";
import { translator } from "../../app/i18n/translator.server.ts";
import { createMailer, type Mailer } from "../../app/platform/mail.server.ts";
import { adminClient } from "./sandbox.ts";

export type Received = { to: string[]; from: string; mail: ParsedMail; raw: string };

export type MailServer = {
  url: string;
  received: Received[];
  /** While true the server answers every letter with "try again later". */
  refuses: boolean;
  stop: () => Promise<void>;
};

export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const state = { refuses: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 200, // a worker keeps its connection
    onRcptTo: ({ address }, _session, done) => {
      if (!state.refuses) return done();
      done(Object.assign(new Error(`<${address}>: come back later`), { responseCode: 451 }));
    },
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const raw = Buffer.concat(chunks).toString("utf8");
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        to: rcptTo.map((recipient) => recipient.address),
        from: mailFrom ? mailFrom.address : "",
        mail: await simpleParser(raw),
        raw,
      });
      done();
    },
  });
  server.on("error", () => {}); // a sender that hangs up
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    get refuses() {
      return state.refuses;
    },
    set refuses(value) {
      state.refuses = value;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A mail server and a mailer to it for all tests of a file; each test begins with an empty outbox. */
export function mailServerOfFile(): { server: MailServer; mailer: Mailer } {
  const own = {} as { server: MailServer; mailer: Mailer };
  beforeAll(async () => {
    await adminClient();
    own.server = await startMailServer();
    own.mailer = mailerTo(own.server.url);
  });
  beforeEach(async () => {
    await emptyOutbox();
    own.server.received.length = 0;
    own.server.refuses = false;
  });
  afterAll(async () => {
    own.mailer.close();
    await own.server.stop();
  });
  return own;
}

export const origin = "https://portal.example.org";

export function mailerTo(smtpUrl: string): Mailer {
  return createMailer({
    smtpUrl,
    from: "no-reply@portal.example.org",
    name: "Röda tråden",
    host: "portal.example.org",
  });
}

/** One round of a worker. */
export function sendThrough(mailer: Mailer): Promise<number> {
  return sendWaitingMails({ mailer, words: translator, origin });
}

export type StoredMail = {
  id: string;
  state: string;
  attempts: number;
  data: unknown;
  last_error: string | null;
  seconds: number;
};

/** The outbox as it lies in the database; `seconds` is how long until the next attempt. */
export async function outbox(): Promise<StoredMail[]> {
  const { rows } = await (await adminClient()).query(
    `select id, state, attempts, data, last_error, round(extract(epoch from next_attempt_at - now()))::integer as seconds
       from app.mails order by created_at, id`,
  );
  return rows;
}

export async function emptyOutbox(): Promise<void> {
  await (await adminClient()).query("delete from app.mails");
}

/** Lets the waiting mails' turn come at once. */
export async function hurry(): Promise<void> {
  await (await adminClient()).query("update app.mails set next_attempt_at = now() where state = 'waiting'");
}
