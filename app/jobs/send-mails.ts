import { sendWaitingMails } from "../domain/mails/sending.server.ts";
import { translator } from "../i18n/translator.server.ts";
import { env } from "../platform/env.server.ts";
import type { Mailer } from "../platform/mail.server.ts";

/** Empties the outbox as far as it can be emptied now. */
export async function sendMails(mailer: Mailer, stopped: () => boolean): Promise<void> {
  await sendWaitingMails({ mailer, words: translator, origin: env().publicUrl.origin, stopped });
}
