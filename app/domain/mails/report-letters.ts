import * as v from "valibot";
import { capitalise, formatCount, formatDate } from "../../i18n/format.ts";
import type { Writer } from "./mail.ts";
import { lineOfData } from "./one-line.ts";

const dueData = v.object({
  actions: v.array(v.object({ title: lineOfData, dueOn: v.nullish(v.string()), owner: v.nullish(lineOfData, "") })),
});

const actionsDue: Writer = (mail, { t, locale, space, link }) => {
  const { actions } = v.parse(dueData, mail.data);
  const count = actions.length;
  const subject = t("mail.actionsDue.subject", { count, number: capitalise(locale, formatCount(locale, count)) });
  return {
    subject,
    heading: { text: subject },
    paragraphs: [t("mail.actionsDue.text", { space: space.name })],
    list: actions.map(({ title, owner, dueOn }) => {
      const by = dueOn ? t("mail.actionsDue.by", { date: formatDate(locale, dueOn) }) : "";
      return [title, owner, by].filter((words) => words !== "").join(", ");
    }),
    quote: null,
    action: { label: t("mail.actionsDue.action"), url: link(space.slug, "manage", "actions") },
    closing: [t("mail.actionsDue.next")],
  };
};

const figuresData = v.object({ title: lineOfData, language: v.string(), slug: v.string() });

/** To the space whose conference the national team has counted on its behalf. */
const figuresReported: Writer = (mail, { t, space, link }) => {
  const { title, language, slug } = v.parse(figuresData, mail.data);
  return {
    subject: t("mail.figuresReported.subject", { title }),
    heading: { text: title, lang: language },
    paragraphs: [t("mail.figuresReported.text", { space: space.name }), t("mail.figuresReported.next")],
    quote: null,
    action: { label: t("mail.figuresReported.action"), url: link(space.slug, "conferences", slug) },
    closing: [],
  };
};

/** About what reports lead to. */
export const reportLetters = { actions_due: actionsDue, figures_reported: figuresReported };
