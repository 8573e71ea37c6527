import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Mark, Marks } from "../../ui/mark.tsx";
import { ConferenceStatus } from "../conference-status.tsx";
import { VisibilityMark } from "../visibility-mark.tsx";
import { AgendaMeta } from "./agenda-meta.tsx";
import { AgendaWhen } from "./agenda-when.tsx";

type AgendaProps = {
  conferences: readonly ListedConference[];
  /** The space whose page it is: only others are named. */
  host?: string;
};

/** Conferences with their dates at large, whose precision is their form: "Juni", "2021", "Okänt". */
export function Agenda({ conferences, host }: AgendaProps) {
  return (
    <ol className="agenda">
      {conferences.map((conference) => (
        <AgendaItem key={conference.id} conference={conference} host={host} />
      ))}
    </ol>
  );
}

function AgendaItem({ conference, host }: { conference: ListedConference; host: string | undefined }) {
  const { href, title, lede, language, standing, form, visibility, haltReason } = conference;
  const t = useTranslate();
  return (
    <li>
      <AgendaWhen conference={conference} />
      <div className="agenda-body">
        <Marks>
          <ConferenceStatus standing={standing} />
          <Mark icon={form === "on_site" ? undefined : "broadcast"}>{t(`conferences.form.${form}`)}</Mark>
          <LangTag lang={language} />
          <VisibilityMark visibility={visibility} />
        </Marks>
        <h3 className="teaser-title" lang={language}>
          <a href={href}>{title}</a>
        </h3>
        {haltReason ? <Line words={haltReason} lang={language} /> : null}
        {lede ? <Line words={lede} lang={language} /> : null}
        <AgendaMeta conference={conference} host={host} />
      </div>
    </li>
  );
}

function Line({ words, lang }: { words: string; lang: string }) {
  return (
    <p className="teaser-lede" lang={lang}>
      {words}
    </p>
  );
}
