import { cleanText } from "../markdown/clean-text.server.ts";
import { Refusal } from "../refusal.ts";
import type { Lesson, NamedOrganisation, ReportText } from "./report.ts";
import type { ReportInput } from "./schema.ts";

/** What the form of a report wrote, cleaned; its address is still to be found. */
export type ReportToSave = {
  text: Omit<ReportText, "form" | "conferenceId" | "slug">;
  address: Pick<ReportInput, "slug" | "slugBefore">;
};

/**
 * Cleans the texts of a report, and leaves out rows that nothing was written in.
 * @throws {Refusal} about the text that is too long or too deep
 */
export function prepareReport(input: ReportInput): ReportToSave {
  const { slug, slugBefore, ratio, organisations, actions, lessons, next, ...text } = input;
  const cleaned = {
    ...text,
    body: cleanText(text.body, "body"),
    worked: cleanText(text.worked, "worked"),
    didNotWork: cleanText(text.didNotWork, "didNotWork"),
    participantVoices: cleanText(text.participantVoices, "participantVoices"),
    speakerVoices: cleanText(text.speakerVoices, "speakerVoices"),
    ratioToPrevious: ratio,
    lessons: lessons.flatMap(toLesson),
    organisations: organisations.filter(({ name }) => name !== ""),
    next: { ...next, form: next.form === "" ? null : next.form },
    actions: actions.filter(({ title, owner, organisation, dueOn }) => title || owner || organisation || dueOn),
  };
  refuseTooLarge(cleaned.lessons, cleaned.organisations);
  return { text: cleaned, address: { slug, slugBefore } };
}

function toLesson({ day, text }: ReportInput["lessons"][number]): Lesson[] {
  const cleaned = cleanText(text, `lessons.${day}.text`);
  return cleaned === "" ? [] : [{ day: day === 0 ? null : day, text: cleaned }];
}

/** Bytes of a list of rows; the database stores a little more than these. */
const maxRowsBytes = 190_000;

function refuseTooLarge(lessons: Lesson[], organisations: NamedOrganisation[]): void {
  const bytes = (rows: unknown) => Buffer.byteLength(JSON.stringify(rows));
  if (bytes(lessons) > maxRowsBytes) throw new Refusal("text_too_long", "lessons.0.text", { limit: 10_000 });
  if (bytes(organisations) > maxRowsBytes)
    throw new Refusal("too_many_organisations", "organisations.0.name", { limit: 300 });
}
