import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";
import { ConferenceDays } from "../conference/conference-days.tsx";
import { Html } from "../conference/html.tsx";
import { placeWords } from "../conference/place-words.ts";
import { Speakers } from "../conference/speakers.tsx";
import { ConferenceDate } from "../conference-date.tsx";

/** A conference that is not being written in, in short: when, where and what, as readers have it or will. */
export function SettledConference({ content }: { content: ConferenceContent }) {
  const t = useTranslate();
  const locale = useLocale();
  const place = placeWords(locale, content);
  return (
    <div className="space-y-8">
      {content.theme || content.lede ? (
        <p className="font-serif text-xl" lang={content.language}>
          {[content.theme, content.lede].filter(Boolean).join(". ")}
        </p>
      ) : null}
      <Facts
        facts={[
          { term: t("conferenceDesk.settled.when"), value: <ConferenceDate date={content.date} /> },
          ...(place ? [{ term: t("conferenceDesk.settled.where"), value: place }] : []),
          { term: t("conferenceDesk.when.form"), value: t(`conferenceDesk.forms.${content.form}`) },
          ...(content.areas.length > 0
            ? [
                {
                  term: t("conferenceDesk.when.areas"),
                  value: content.areas.map(({ name }) => name).join(", "),
                },
              ]
            : []),
          ...(content.series ? [{ term: t("conferenceDesk.basics.series"), value: content.series.name }] : []),
          ...(content.round ? [{ term: t("conferenceDesk.basics.round"), value: content.round.name }] : []),
          ...(content.targetGroup
            ? [
                {
                  term: t("conferenceDesk.who.targetGroup"),
                  value: <span lang={content.language}>{content.targetGroup}</span>,
                },
              ]
            : []),
          ...(content.target
            ? [
                {
                  term: t("conferenceDesk.who.target"),
                  value: `${t(`conferenceDesk.qualifiers.${content.target.qualifier}`)} ${formatNumber(locale, content.target.count)}`,
                },
              ]
            : []),
          ...(content.registrationUrl
            ? [
                {
                  term: t("conferenceDesk.links.registration"),
                  value: <a href={content.registrationUrl}>{new URL(content.registrationUrl).host}</a>,
                },
              ]
            : []),
          ...(content.links.length > 0
            ? [{ term: t("conferenceDesk.links.after"), value: <Links content={content} /> }]
            : []),
        ]}
      />
      {content.bodyHtml ? <Html className="prose" html={content.bodyHtml} lang={content.language} /> : null}
      <div className="days">
        <ConferenceDays conference={content} />
        <Speakers speakers={content.speakers} />
      </div>
    </div>
  );
}

function Links({ content: { links, language } }: { content: ConferenceContent }) {
  const t = useTranslate();
  return (
    <ul className="space-y-1">
      {links.map(({ kind, title, url }) => (
        <li key={url} className="wrap-anywhere">
          <a href={url} lang={language}>
            {title || t(`conferenceDesk.links.kinds.${kind}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
