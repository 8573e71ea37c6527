import * as v from "valibot";
import { desks, itemKinds } from "../items/rules.ts";
import type { Writer } from "./mail.ts";
import { lineOfData } from "./one-line.ts";

const text = { kind: v.optional(v.picklist(itemKinds), "news"), title: lineOfData, language: v.string() };

const submittedData = v.object({ ...text, revision: v.string(), live: v.optional(v.boolean(), false) });

const submitted: Writer = (mail, { t, space, link }) => {
  const { kind, title, language, revision, live } = v.parse(submittedData, mail.data);
  const about = { space: space.name };
  return {
    subject: t(live ? "mail.submitted.subjectLive" : "mail.submitted.subject", { title }),
    heading: { text: title, lang: language },
    paragraphs: [t(live ? `mail.submitted.textLive.${kind}` : `mail.submitted.text.${kind}`, about)],
    quote: null,
    action: { label: t("mail.submitted.action"), url: link("national", "review", space.slug, revision) },
    closing: [t("mail.submitted.why")],
  };
};

const decidedData = v.object({
  ...text,
  item: v.string(),
  slug: v.nullish(v.string(), ""),
  message: v.nullish(v.string(), ""),
});

const returned: Writer = (mail, { t, space, link }) => {
  const { kind, title, language, item, message } = v.parse(decidedData, mail.data);
  return {
    subject: t("mail.returned.subject", { title }),
    heading: { text: title, lang: language },
    paragraphs: [t(`mail.returned.text.${kind}`)],
    quote: message === "" ? null : { text: message },
    action: { label: t(`mail.returned.action.${kind}`), url: link(space.slug, "manage", desks[kind], item) },
    closing: [t("mail.returned.next")],
  };
};

const approved: Writer = (mail, { t, space, link }) => {
  const { kind, title, language, item, slug, message } = v.parse(decidedData, mail.data);
  return {
    subject: t("mail.approved.subject", { title }),
    heading: { text: title, lang: language },
    paragraphs: [t(message === "" ? `mail.approved.text.${kind}` : `mail.approved.textMessage.${kind}`)],
    quote: message === "" ? null : { text: message },
    action: { label: t(`mail.approved.action.${kind}`), url: link(space.slug, desks[kind], slug || item) },
    closing: [],
  };
};

/** About what the national team reads. */
export const reviewLetters = { submitted, returned, approved };
