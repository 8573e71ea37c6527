import type { Edition } from "../../domain/conferences/copy.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { TextTitle } from "../desk/text-title.tsx";

/** What a new conference may begin as: earlier editions, of this space and of those it shares a series with. */
export function EarlierEditions({ editions, address }: { editions: readonly Edition[]; address: string }) {
  const t = useTranslate();
  if (editions.length === 0) return null;
  return (
    <section>
      <h2>{t("conferenceDesk.copy.title")}</h2>
      <p className="mt-2 text-sm text-soft">{t("conferenceDesk.copy.text")}</p>
      <ul className="mt-3 space-y-2 text-sm">
        {editions.map(({ tenantId, id, title, language, spaceName, date }) => (
          <li key={id}>
            <a href={`${address}?copy=${tenantId}.${id}`}>
              <TextTitle title={title ?? ""} language={language} />
            </a>
            <br />
            <span className="text-soft">
              <ConferenceDate date={date} />, {spaceName}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
