import type { LinkKind } from "../../domain/conferences/conference.ts";
import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Lessons } from "./lessons.tsx";
import { ThreadPart } from "./thread-part.tsx";
import { Voices } from "./voices.tsx";

type Conference = { conference: ConferenceContent };

const icons: Record<LinkKind, IconName> = { slides: "slides", film: "film", document: "document", page: "globe" };

export function hasAfter({ standing, links, report }: ConferenceContent): boolean {
  return standing === "held" || links.length > 0 || report !== null;
}

/** What can be had of a conference: slides, film, its report, what was learnt and what people said. */
export function AfterConference({ conference }: Conference) {
  const t = useTranslate();
  const { standing, links, report } = conference;
  if (!hasAfter(conference)) return null;
  return (
    <ThreadPart id="after" title={t(standing === "held" ? "conferences.after.title" : "conferences.after.material")}>
      {links.length > 0 || report ? <Material conference={conference} /> : null}
      {report ? null : <p className="day-note">{t("conferences.after.noReport")}</p>}
      <Lessons report={report} day={null} />
      {report ? <Voices report={report} /> : null}
    </ThreadPart>
  );
}

function Material({ conference: { links, report, language } }: Conference) {
  const t = useTranslate();
  return (
    <ul className="material">
      {links.map(({ kind, title, url }) => (
        <li key={url}>
          <Icon name={icons[kind]} />
          <a href={url} lang={language}>
            {title || t(`conferences.after.kind.${kind}`)}
          </a>
          <span>
            {t(`conferences.after.kind.${kind}`)}, {new URL(url).host.replace(/^www\./, "")}
          </span>
        </li>
      ))}
      {report ? (
        <li>
          <Icon name="document" />
          <span>
            <a href={report.href} lang={report.language}>
              {report.title}
            </a>{" "}
            <LangTag lang={report.language} />
          </span>
          <span>{t("conferences.after.report")}</span>
        </li>
      ) : null}
    </ul>
  );
}
