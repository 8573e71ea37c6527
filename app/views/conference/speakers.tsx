import type { Person } from "../../domain/conferences/conference.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ThreadPart } from "./thread-part.tsx";

/** Who spoke or will speak; some are known by their organisation only. */
export function Speakers({ speakers }: { speakers: readonly Person[] }) {
  const t = useTranslate();
  if (speakers.length === 0) return null;
  const named = speakers.some(({ name }) => name !== "");
  return (
    <ThreadPart
      title={t("conferences.speakers.title")}
      beside={named ? null : <p>{t("conferences.speakers.organisationsOnly")}</p>}
    >
      <ul className="speakers">
        {speakers.map(({ name, organisation }) => (
          <li key={`${name}|${organisation}`}>
            <b>{name || organisation}</b>
            {name && organisation ? <span>{organisation}</span> : null}
            {!name && named ? <span>{t("conferences.speakers.organisationOnly")}</span> : null}
          </li>
        ))}
      </ul>
    </ThreadPart>
  );
}
