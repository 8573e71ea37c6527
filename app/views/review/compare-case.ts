import type { ConferenceText } from "../../domain/conferences/conference.ts";
import type { CaseText } from "../../domain/review/case-text.ts";
import { type Comparison, compareFields } from "../../domain/review/difference.ts";
import { comparePosts } from "../../domain/review/news-difference.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { conferenceFields } from "./conference-fields.ts";
import type { FieldSpeech } from "./field-lines.ts";
import { reportFields } from "./report-fields.ts";

/** What an edit changes, in the reader's words. Null for two texts of different kinds, which no item has. */
export function compareCase(before: CaseText, after: CaseText, speech: FieldSpeech): Comparison | null {
  if (before.kind === "news" && after.kind === "news") {
    return comparePosts(before, after, (number) => speech.t("review.difference.picture", { number }));
  }
  if (before.kind === "conference" && after.kind === "conference") {
    return compareFields(conferenceFields(before, speech), conferenceFields(asPublished(before, after), speech));
  }
  if (before.kind === "report" && after.kind === "report") {
    return compareFields(reportFields(before, speech), reportFields(after, speech));
  }
  return null;
}

/** What was said to have been held stays so with the same date: app.publish_conference(). */
function asPublished(before: ConferenceText, after: ConferenceText): ConferenceText {
  const sameDate = formatPartialDate("sv", before.date) === formatPartialDate("sv", after.date);
  return sameDate && before.statedHeld ? { ...after, statedHeld: true } : after;
}
