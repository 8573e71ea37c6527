import type { TenantEvent } from "../../domain/tenants/events.server.ts";
import type { MessageKey } from "../../i18n/translate.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";

const known = [
  "space.created",
  "space.active",
  "space.suspended",
  "space.archived",
  "space.trust_changed",
  "news.started",
  "news.restored",
  "news.submitted",
  "news.published",
  "news.withdrawn",
  "news.discarded",
  "news.returned",
  "news.approved",
  "news.archived",
  "news.unarchived",
  "member.invited",
  "member.invitation_revoked",
  "member.joined",
  "member.role_changed",
  "member.left",
  "member.removed",
  "member.erased",
  "national.role_changed",
  "network.installed",
] as const;

/** What has happened in a space, in words, latest first. */
export function EventList({ events }: { events: readonly TenantEvent[] }) {
  const t = useTranslate();
  return (
    <>
      <p className="pt-4 text-sm text-soft">{t("national.space.eventsHint")}</p>
      <ol className="pt-2 text-sm">
        {events.map(({ id, at, action, by }) => (
          <li key={id} className="flex flex-wrap gap-x-6 border-b border-line py-2">
            <span className="basis-48 text-soft">
              <DateTime at={at} show="date-time" />
            </span>
            <span className="min-w-0 flex-1 basis-60">
              {t(keyOf(action), { who: by ?? t("national.event.somebody") })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A kind of event that a later version has brought is still an event. */
function keyOf(action: string): MessageKey {
  const name = known.find((one) => one === action);
  return name ? `national.event.${name}` : "national.event.other";
}
