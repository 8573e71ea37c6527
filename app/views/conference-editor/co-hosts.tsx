import type { Conference } from "../../domain/conferences/desk.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";

/** Who was asked to organise it too, and what they have answered. */
export function CoHosts({ hosts }: { hosts: Conference["hosts"] }) {
  const t = useTranslate();
  if (hosts.length === 0) return null;
  return (
    <section>
      <h2>{t("conferenceDesk.hosts.title")}</h2>
      <ul className="mt-3 space-y-2 text-sm">
        {hosts.map(({ id, slug, name, state, at }) => (
          <li key={id}>
            <a href={`/${slug}`}>{name}</a>
            <br />
            <span className="text-soft">
              {t(`conferenceDesk.hosts.${state}`)} <DateTime at={new Date(at).toISOString()} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
