import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

/** Above this many a heading only says that there are more; as the listing counts. */
const countedAtMost = 100;

/** What is the case: how many are overdue, or else open. */
export function useActionsTitle({ open, overdue }: { open: number; overdue: number }): string {
  const t = useTranslate();
  const locale = useLocale();
  const say = (kind: "open" | "overdue", count: number) =>
    count > countedAtMost
      ? t(`actions.title.${kind}More`, { number: countedAtMost })
      : t(`actions.title.${kind}`, { count, number: capitalise(locale, formatCount(locale, count)) });
  if (overdue > 0) return say("overdue", overdue);
  return open > 0 ? say("open", open) : t("actions.title.none");
}
