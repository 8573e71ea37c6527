import { expect, test } from "vitest";
import { makeContent } from "../../../app/domain/mails/content.ts";
import { toHtml, toText } from "../../../app/domain/mails/letter.ts";
import type { Mail, Template } from "../../../app/domain/mails/mail.ts";
import { type Locale, locales } from "../../../app/i18n/locales.ts";
import { translator } from "../../../app/i18n/translator.server.ts";

const origin = "https://portal.example.org";
const item = "5d8c1a39-0c57-4f52-9a1d-0b1c7a2f6f10";
const tenant = { slug: "region-dalarna", name: "Region Dalarna" };

function write(template: Template, data: object, locale: Locale = "sv") {
  const mail: Mail = { template, data, toEmail: "maria@example.org", tenant, by: null };
  return makeContent(mail, { locale, t: translator(locale), origin });
}

const conference = { item, slug: "digidel-2019", title: "Digidel 2019", language: "sv" };
const examples: Record<Template, object> = {
  invitation: { token: "abc", role: "coordinator" },
  reset: { token: "abc" },
  submitted: { kind: "conference", revision: item, title: "Digidel 2019", language: "sv", live: false },
  returned: { kind: "report", ...conference, message: "Vem har räknat?" },
  approved: { kind: "conference", ...conference, message: "" },
  co_host_asked: { ...conference, host: "region-orebro", hostName: "Region Örebro" },
  co_host_answered: { ...conference, accepted: true, byName: "Region Örebro" },
  halted: { ...conference, how: "cancelled", reason: "För få anmälda." },
  plan_overdue: conference,
  actions_due: { actions: [{ title: "Samla exemplen", owner: "Länsbiblioteket", dueOn: "2019-03-01" }] },
  figures_reported: conference,
};

test.each([
  [
    "submitted",
    { ...examples.submitted, kind: "news" },
    "har skickat in texten",
    `/national/review/region-dalarna/${item}`,
  ],
  ["submitted", examples.submitted, "har skickat in konferensen", `/national/review/region-dalarna/${item}`],
  [
    "submitted",
    { ...examples.submitted, live: true },
    "har publicerat konferensen",
    `/national/review/region-dalarna/${item}`,
  ],
  [
    "returned",
    { ...examples.returned, kind: "conference" },
    "om konferensen",
    `/region-dalarna/manage/conferences/${item}`,
  ],
  ["returned", examples.returned, "har läst rapporten", `/region-dalarna/manage/reports/${item}`],
  ["approved", examples.approved, "har godkänt konferensen", "/region-dalarna/conferences/digidel-2019"],
  [
    "approved",
    { ...examples.approved, kind: "report", message: "Tack." },
    "Teamet skriver:",
    "/region-dalarna/reports/digidel-2019",
  ],
  [
    "co_host_asked",
    examples.co_host_asked,
    "Region Örebro vill ha Region Dalarna",
    "/region-dalarna/manage/conferences",
  ],
  [
    "co_host_answered",
    examples.co_host_answered,
    "Region Örebro har tackat ja",
    `/region-dalarna/manage/conferences/${item}`,
  ],
  [
    "co_host_answered",
    { ...examples.co_host_answered, accepted: false },
    "har tackat nej",
    `/region-dalarna/manage/conferences/${item}`,
  ],
  ["halted", examples.halted, "Region Dalarna har ställt in", "/region-dalarna/conferences/digidel-2019"],
  ["halted", { ...examples.halted, how: "postponed" }, "har skjutit upp", "/region-dalarna/conferences/digidel-2019"],
  [
    "plan_overdue",
    examples.plan_overdue,
    "står fortfarande som planerad",
    `/region-dalarna/manage/conferences/${item}`,
  ],
  [
    "actions_due",
    examples.actions_due,
    "har Region Dalarna skrivit att det här ska göras",
    "/region-dalarna/manage/actions",
  ],
  ["figures_reported", examples.figures_reported, "åt Region Dalarna", "/region-dalarna/conferences/digidel-2019"],
] as const)("%s says what it is about and leads to the right page", (template, data, says, path) => {
  const { paragraphs, action } = write(template, data);
  expect(paragraphs.join(" ")).toContain(says);
  expect(action.url).toBe(origin + path);
});

test("a conference that takes place after all needs no reason", () => {
  const { paragraphs, quote } = write("halted", { ...conference, how: "resumed", reason: "" });
  expect([paragraphs, quote]).toEqual([["Region Dalarna har meddelat att konferensen ändå blir av."], null]);
});

test("a message goes with an approval, a reason with what is cancelled, in the language of the text", () => {
  expect(write("approved", { kind: "report", ...conference, message: "Tack." }).quote).toEqual({ text: "Tack." });
  expect(write("approved", examples.approved).quote).toBeNull();
  expect(write("halted", { ...conference, language: "da", how: "postponed", reason: "Sneen." }).quote).toEqual({
    text: "Sneen.",
    lang: "da",
  });
});

test("the actions that wait are lines of their own, each with its owner and its date in words", () => {
  const actions = [
    { title: "Samla\r\nexemplen", owner: "Länsbiblioteket", dueOn: "2019-03-01" },
    { title: "<b>Boka</b> lokal", owner: "", dueOn: null },
  ];
  const content = write("actions_due", { actions });
  const setting = { locale: "sv", t: translator("sv"), origin } as const;
  expect(content.subject).toBe("Två åtgärder väntar på besked");
  expect(toText(content, setting)).toContain(
    "\n- Samla exemplen, Länsbiblioteket, senast 1 mars 2019\n- <b>Boka</b> lokal\n",
  );
  expect(toHtml(content, setting)).toContain("<li>&lt;b&gt;Boka&lt;/b&gt; lokal</li>");
});

test.each(locales)("every template has all its words in %s", (locale) => {
  for (const template of Object.keys(examples) as Template[]) {
    const words = toText(write(template, examples[template], locale), { locale, t: translator(locale), origin });
    expect(words, template).not.toMatch(/\bmail\.\w|\{\{/);
  }
});

test("data that a template cannot do with is a defect, not half a letter", () => {
  expect(() => write("halted", { ...conference, how: "moved", reason: "" })).toThrow();
});
