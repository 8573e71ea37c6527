import type { TenantEvent } from "../../domain/tenants/events.server.ts";
import type { Translate } from "../../i18n/translate.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Empty } from "../../ui/empty.tsx";

const known = [
  "space_created",
  "space_active",
  "space_suspended",
  "space_archived",
  "space_trust_changed",
  "space_settings_changed",
  "news_started",
  "news_restored",
  "news_submitted",
  "news_published",
  "news_withdrawn",
  "news_discarded",
  "news_returned",
  "news_approved",
  "news_archived",
  "news_unarchived",
  "member_invited",
  "member_invitation_revoked",
  "member_joined",
  "member_role_changed",
  "member_left",
  "member_removed",
  "member_erased",
  "national_role_changed",
  "network_installed",
] as const;

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

/** A kind of event that a later version has brought is still an event. */
function eventWords(t: Translate, { action, by }: TenantEvent): string {
  const name = known.find((one) => one === action.replace(".", "_"));
  const who = by ?? t("national.event.somebody");
  return name ? t(`national.event.${name}`, { who }) : t("national.event.other", { who });
}
