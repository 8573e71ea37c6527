import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

/** What a mail can be about. Its words are made of the template and its data when it is sent or read. */
export type Template =
  | "invitation"
  | "reset"
  | "submitted"
  | "returned"
  | "approved"
  | "co_host_asked"
  | "co_host_answered"
  | "halted"
  | "plan_overdue"
  | "actions_due"
  | "figures_reported";

export type Mail = {
  template: Template;
  data: unknown;
  toEmail: string;
  tenant: { slug: string; name: string } | null;
  /** The name of the person whose act it was, where the mail says so. */
  by: string | null;
};

/** Words of a person's, with their language where it is known. */
export type Words = { text: string; lang?: string };

/** What a mail says, before it becomes plain text, HTML or a page. All of it in the recipient's language but `Words`. */
export type MailContent = {
  subject: string;
  heading: Words;
  paragraphs: string[];
  /** What the last paragraph announces, one line each. */
  list?: string[];
  quote: Words | null;
  action: { label: string; url: string };
  closing: string[];
};

/** The recipient's language, and where links lead: the portal's own address, without a path. */
export type Setting = { locale: Locale; t: Translate; origin: string };

/** What a template is written with. */
export type Writing = Omit<Setting, "origin"> & {
  /** The space that the mail is about; empty words where it is about none. */
  space: { name: string; slug: string };
  /** The address of a page by the parts of its path. */
  link: (...path: string[]) => string;
};

/** @throws when the data is not what the template needs: a defect */
export type Writer = (mail: Mail, writing: Writing) => MailContent;
