import { capitalise, daysBetween, formatCount, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

export type QueueSummary = {
  /** Counted to one above `countedAtMost`. */
  waiting: number;
  countedAtMost: number;
  /** ISO 8601. */
  oldestAt: string | null;
};

/** Says what is the case: "Fem väntar. Den äldsta sedan tolv dagar." */
export function queueHeading(t: Translate, locale: Locale, now: string, summary: QueueSummary): string {
  const { waiting, countedAtMost, oldestAt } = summary;
  if (waiting === 0 || oldestAt === null) return t("review.queue.none");
  const days = daysBetween(oldestAt, now);
  const since = { count: days, number: formatCount(locale, days) };
  if (waiting === 1) return days === 0 ? t("review.queue.onlyToday") : t("review.queue.only", since);
  const howMany =
    waiting > countedAtMost
      ? t("review.queue.waitingMore", { number: formatNumber(locale, countedAtMost) })
      : t("review.queue.waiting", { number: capitalise(locale, formatCount(locale, waiting)) });
  return `${howMany} ${days === 0 ? t("review.queue.oldestToday") : t("review.queue.oldest", since)}`;
}
