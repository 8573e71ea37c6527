import * as v from "valibot";
import type { Writer } from "./mail.ts";
import { lineOfData } from "./one-line.ts";

const conference = { title: lineOfData, language: v.string() };

const askedData = v.object({ ...conference, hostName: lineOfData });

/** To the space that is asked: it answers at its own desk. */
const coHostAsked: Writer = (mail, { t, space, link }) => {
  const { title, language, hostName } = v.parse(askedData, mail.data);
  const who = { host: hostName, space: space.name };
  return {
    subject: t("mail.coHostAsked.subject", { title }),
    heading: { text: title, lang: language },
    paragraphs: [t("mail.coHostAsked.text", who), t("mail.coHostAsked.about", who)],
    quote: null,
    action: { label: t("mail.coHostAsked.action", who), url: link(space.slug, "manage", "conferences") },
    closing: [],
  };
};

const answeredData = v.object({ ...conference, item: v.string(), accepted: v.boolean(), byName: lineOfData });

const coHostAnswered: Writer = (mail, { t, space, link }) => {
  const { title, language, item, accepted, byName } = v.parse(answeredData, mail.data);
  const answer = accepted ? "accepted" : "declined";
  return {
    subject: t(`mail.coHostAnswered.subject.${answer}`, { by: byName, title }),
    heading: { text: title, lang: language },
    paragraphs: [t(`mail.coHostAnswered.text.${answer}`, { by: byName })],
    quote: null,
    action: { label: t("mail.coHostAnswered.action"), url: link(space.slug, "manage", "conferences", item) },
    closing: [],
  };
};

const haltedData = v.object({
  ...conference,
  slug: v.string(),
  how: v.picklist(["cancelled", "postponed", "resumed"]),
  reason: v.string(),
});

/** To the national team and to those who organise it too. */
const halted: Writer = (mail, { t, space, link }) => {
  const { title, language, slug, how, reason } = v.parse(haltedData, mail.data);
  return {
    subject: t(`mail.halted.subject.${how}`, { title }),
    heading: { text: title, lang: language },
    paragraphs: [t(`mail.halted.text.${how}`, { space: space.name })],
    quote: reason === "" ? null : { text: reason, lang: language },
    action: { label: t("mail.halted.action"), url: link(space.slug, "conferences", slug) },
    closing: [t("mail.halted.why")],
  };
};

const overdueData = v.object({ ...conference, item: v.string() });

const planOverdue: Writer = (mail, { t, space, link }) => {
  const { title, language, item } = v.parse(overdueData, mail.data);
  return {
    subject: t("mail.planOverdue.subject", { title }),
    heading: { text: title, lang: language },
    paragraphs: [t("mail.planOverdue.text"), t("mail.planOverdue.next")],
    quote: null,
    action: { label: t("mail.planOverdue.action"), url: link(space.slug, "manage", "conferences", item) },
    closing: [],
  };
};

/** About conferences: who arranges them, and whether they take place. */
export const conferenceLetters = {
  co_host_asked: coHostAsked,
  co_host_answered: coHostAnswered,
  halted,
  plan_overdue: planOverdue,
};
