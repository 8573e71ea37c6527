import { accountLetters } from "./account-letters.ts";
import { conferenceLetters } from "./conference-letters.ts";
import type { Mail, MailContent, Setting, Template, Writer } from "./mail.ts";
import { oneLine } from "./one-line.ts";
import { reportLetters } from "./report-letters.ts";
import { reviewLetters } from "./review-letters.ts";

const letters: Record<Template, Writer> = {
  ...accountLetters,
  ...reviewLetters,
  ...conferenceLetters,
  ...reportLetters,
};

/**
 * Makes what a mail says from its template and data, in the recipient's language.
 * @throws when the data is not what the template needs: a defect.
 */
export function makeContent(mail: Mail, { locale, t, origin }: Setting): MailContent {
  return letters[mail.template](mail, {
    locale,
    t,
    space: { name: oneLine(mail.tenant?.name ?? ""), slug: mail.tenant?.slug ?? "" },
    link: (...path) => new URL(path.map(encodeURIComponent).join("/"), `${origin}/`).href,
  });
}
