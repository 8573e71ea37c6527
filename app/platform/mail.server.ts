import { createTransport } from "nodemailer";

/** A letter to one address, in a plain and a marked-up form of the same words. */
export type Letter = {
  /** The same for every attempt: a receiver recognises a letter that comes twice. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** BCP 47 */
  language: string;
};

export type Mailer = { send: (letter: Letter) => Promise<void>; close: () => void };

/** Milliseconds: to be let in, to be greeted, and of silence. Well within the time for which a letter is claimed. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export type MailerOptions = {
  smtpUrl: string;
  /** Whom letters come from: an address, or a name and an address as in a header; then `name` is left out. */
  from: string;
  name: string;
  /** The domain of the message ids. */
  host: string;
};

/**
 * A way out through the server at `smtpUrl`.
 * `send` resolves when the server has taken the letter, and throws when it has not.
 */
export function createMailer({ smtpUrl, from, name, host }: MailerOptions): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, text, html, language }) {
      await transport.sendMail({
        messageId: `<${id}@${host}>`,
        from: from.includes("<") ? from : { name, address: from },
        to: { name: "", address: to }, // as an object it is one address, whatever it holds
        subject,
        text,
        html,
        headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" }, // RFC 3834, section 5
      });
    },
    close: () => transport.close(),
  };
}

/** Whether the server itself was out of reach, so that no other letter would fare better now. */
export function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ECONNECTION", "ECONNREFUSED", "ETIMEDOUT", "ESOCKET", "EDNS", "EAUTH", "ETLS"].includes(code);
}
