import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import type { Standing } from "../../domain/conferences/standing.ts";
import { formatList } from "../../i18n/format.ts";
import { formatShortPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Mark, Marks } from "../../ui/mark.tsx";
import { ConferenceStatus } from "../conference-status.tsx";
import { countWords } from "../count-words.ts";
import { VisibilityMark } from "../visibility-mark.tsx";
import { placeWords } from "./place-words.ts";

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

type ItemProps = { conference: ListedConference; host: string | undefined };

function AgendaItem({ conference, host }: ItemProps) {
  const { href, title, lede, language, standing, form, visibility, haltReason } = conference;
  const t = useTranslate();
  return (
    <li>
      <When conference={conference} />
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
        <Meta conference={conference} host={host} />
      </div>
    </li>
  );
}

function isAhead(standing: Standing): boolean {
  return standing === "upcoming" || standing === "planned";
}

function Line({ words, lang }: { words: string; lang: string }) {
  return (
    <p className="teaser-lede" lang={lang}>
      {words}
    </p>
  );
}

function When({ conference: { date, standing } }: { conference: ListedConference }) {
  const t = useTranslate();
  const { head, foot } = formatShortPartialDate(useLocale(), date);
  const unset = isAhead(standing) && ["month", "season", "year"].includes(date.precision);
  return (
    <p className="agenda-when" suppressHydrationWarning>
      {head}{" "}
      <small suppressHydrationWarning>
        {[foot, unset ? t("conferences.list.dayUnset") : null].filter(Boolean).join(", ")}
      </small>
    </p>
  );
}

function Meta({ conference, host }: ItemProps) {
  const t = useTranslate();
  const locale = useLocale();
  const { spaceName, hosts, areas, participants, standing, registrationUrl } = conference;
  const place = placeWords(locale, conference);
  const elsewhere = areas.filter(({ name }) => name !== spaceName);
  return (
    <p className="meta">
      {spaceName === host ? null : <span>{spaceName}</span>}
      {hosts.length > 0 ? (
        <span>
          {t("conferences.list.together", {
            names: formatList(
              locale,
              hosts.map(({ name }) => name),
            ),
          })}
        </span>
      ) : null}
      {place ? <span>{place}</span> : null}
      {elsewhere.length > 0 ? (
        <span>
          {formatList(
            locale,
            elsewhere.map(({ name }) => name),
          )}
        </span>
      ) : null}
      {participants ? (
        <span>{t("conferences.list.participants", { words: countWords(t, locale, participants) })}</span>
      ) : null}
      {registrationUrl && isAhead(standing) ? <a href={registrationUrl}>{t("conferences.list.register")}</a> : null}
    </p>
  );
}
