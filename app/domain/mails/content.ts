import * as v from "valibot";
import type { Translate } from "../../i18n/translate.ts";
import { roles } from "../memberships/rules.ts";

/** Words of a person's, with their language where it is known. */
export type Words = { text: string; lang?: string };

/** What a mail says, before it becomes plain text, HTML or a page. All of it in the recipient's language but `Words`. */
export type MailContent = {
  subject: string;
  heading: Words;
  paragraphs: string[];
  quote: Words | null;
  action: { label: string; url: string };
  closing: string[];
};

export type Mail = {
  template: "invitation" | "reset" | "submitted" | "returned" | "approved";
  data: unknown;
  toEmail: string;
  tenant: { slug: string; name: string } | null;
  /** The name of the person whose act it was, where the mail says so. */
  by: string | null;
};

const text = v.optional(v.string(), "");
const dataSchema = v.object({
  token: text,
  role: v.optional(v.picklist(roles), "member"),
  revision: text,
  item: text,
  slug: v.nullish(v.string(), ""),
  title: text,
  language: v.optional(v.string()),
  message: text,
  live: v.optional(v.boolean(), false),
});

/**
 * Makes what a mail says from its template and data. `t` speaks the recipient's language; links lead to `origin`.
 * @throws when the data is not what the template needs: a defect.
 */
export function makeContent(mail: Mail, t: Translate, origin: string): MailContent {
  const data = v.parse(dataSchema, mail.data);
  const space = oneLine(mail.tenant?.name ?? "");
  const slug = mail.tenant?.slug ?? "";
  const title = oneLine(data.title);
  const link = (...path: string[]) => new URL(path.map(encodeURIComponent).join("/"), `${origin}/`).href;
  const heading = { text: title, lang: data.language };
  const quote = data.message === "" ? null : { text: data.message };
  switch (mail.template) {
    case "invitation":
      return {
        subject: t("mail.invitation.subject", { space }),
        heading: { text: t("mail.invitation.heading", { space }) },
        paragraphs: [
          mail.by === null
            ? t("mail.invitation.text", { space, role: t(`mail.role.${data.role}`) })
            : t("mail.invitation.textBy", { by: oneLine(mail.by), space, role: t(`mail.role.${data.role}`) }),
          t("mail.invitation.about"),
        ],
        quote: null,
        action: { label: t("mail.invitation.action"), url: link("invitation", data.token) },
        closing: [t("mail.invitation.limits", { email: mail.toEmail }), t("mail.invitation.unexpected")],
      };
    case "reset":
      return {
        subject: t("mail.reset.subject"),
        heading: { text: t("mail.reset.subject") },
        paragraphs: [t("mail.reset.text", { email: mail.toEmail })],
        quote: null,
        action: { label: t("mail.reset.action"), url: link("reset", data.token) },
        closing: [t("mail.reset.limits"), t("mail.reset.unexpected")],
      };
    case "submitted":
      return {
        subject: t(data.live ? "mail.submitted.subjectLive" : "mail.submitted.subject", { title }),
        heading,
        paragraphs: [t(data.live ? "mail.submitted.textLive" : "mail.submitted.text", { space })],
        quote: null,
        action: { label: t("mail.submitted.action"), url: link("national", "review", slug, data.revision) },
        closing: [t("mail.submitted.why")],
      };
    case "returned":
      return {
        subject: t("mail.returned.subject", { title }),
        heading,
        paragraphs: [t("mail.returned.text")],
        quote,
        action: { label: t("mail.returned.action"), url: link(slug, "manage", "news", data.item) },
        closing: [t("mail.returned.next")],
      };
    case "approved":
      return {
        subject: t("mail.approved.subject", { title }),
        heading,
        paragraphs: [t(quote ? "mail.approved.textMessage" : "mail.approved.text")],
        quote,
        action: { label: t("mail.approved.action"), url: link(slug, "news", data.slug || data.item) },
        closing: [],
      };
  }
}

/** Without line breaks and other control characters, which a header or a reader would stumble over. */
function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "") // these turn the direction of the text around them
    .trim();
}
