import type { TenantEvent } from "../../domain/tenants/events.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Empty } from "../../ui/empty.tsx";
import { eventWords } from "./event-words.ts";

/** What has happened in a space, in words, latest first. */
export function EventList({ events }: { events: readonly TenantEvent[] }) {
  const t = useTranslate();
  if (events.length === 0) {
    return <Empty title={t("national.space.noEvents")}>{t("national.space.noEventsHint")}</Empty>;
  }
  return (
    <>
      <p className="pt-4 text-sm text-soft">{t("national.space.eventsHint")}</p>
      <ol className="pt-2 text-sm">
        {events.map((event) => (
          <li key={event.id} className="flex flex-wrap gap-x-6 border-b border-line py-2">
            <span className="basis-60 whitespace-nowrap text-soft">
              <DateTime at={event.at} show="date-time" />
            </span>
            <span className="min-w-0 flex-1 basis-60">{eventWords(t, event)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
