import type { Translate } from "../../i18n/translate.ts";
import { asWorker } from "../../platform/database.server.ts";
import { log } from "../../platform/log.server.ts";
import { isUnreachable, type Mailer } from "../../platform/mail.server.ts";
import { type ClaimedMail, claimMail, markFailed, markSent } from "./claims.server.ts";
import { makeContent } from "./content.ts";
import { toHtml, toText } from "./letter.ts";

export type Sending = {
  mailer: Mailer;
  /** The words of a recipient's language. */
  words: (locale: ClaimedMail["locale"]) => Translate;
  /** Where links lead: the portal's own address, without a path. */
  origin: string;
  /** True once the process wants to end. */
  stopped?: () => boolean;
};

/**
 * Sends every mail whose turn it is, one after the other, and returns how many left. No transaction is open while the
 * mail server is talked to. At least once: a crash between the two can send a mail again, under the same message id.
 */
export async function sendWaitingMails({ mailer, words, origin, stopped = () => false }: Sending): Promise<number> {
  let sent = 0;
  while (!stopped()) {
    const mail = await asWorker(claimMail);
    if (!mail) break;
    const setting = { locale: mail.locale, t: words(mail.locale), origin };
    try {
      const content = makeContent(mail, setting);
      await mailer.send({
        id: mail.id,
        to: mail.toEmail,
        subject: content.subject,
        text: toText(content, setting),
        html: toHtml(content, setting),
        language: mail.locale,
      });
    } catch (error) {
      log.warn({ mail: mail.id, attempt: mail.attempts, err: error }, "mail not sent");
      const reason = error instanceof Error ? error.message : String(error); // it may name whom the mail is for
      await asWorker((db) => markFailed(db, mail, reason));
      if (isUnreachable(error)) break;
      continue;
    }
    await asWorker((db) => markSent(db, mail.id));
    sent += 1;
  }
  return sent;
}
