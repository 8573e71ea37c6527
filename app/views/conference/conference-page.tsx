import type { ReactNode } from "react";
import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { conferencesAddress } from "../../domain/conferences/reading-request.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Page } from "../../ui/page.tsx";
import { VisibilityMark } from "../visibility-mark.tsx";
import { AfterConference, hasAfter } from "./after-conference.tsx";
import { ConferenceAside } from "./conference-aside.tsx";
import { ConferenceDays } from "./conference-days.tsx";
import { ConferenceHead } from "./conference-head.tsx";
import { ConferenceMarks } from "./conference-marks.tsx";
import { Html } from "./html.tsx";
import { Speakers } from "./speakers.tsx";

type ConferencePageProps = {
  conference: ConferenceContent;
  /** Under the title: what the reader must know of this showing of it. */
  notices?: ReactNode;
  /** Address of the editor, for those who may edit. */
  edit?: string;
};

/** A conference as its readers see it; the preview of one, too. The thread runs through its days. */
export function ConferencePage({ conference, notices, edit }: ConferencePageProps) {
  const t = useTranslate();
  return (
    <article>
      <Page
        title={conference.title}
        lang={conference.language}
        kicker={<Kicker conference={conference} />}
        lede={conference.theme || conference.lede ? <Lede conference={conference} /> : undefined}
        marks={<ConferenceMarks conference={conference} />}
        head={<ConferenceHead conference={conference} notices={notices} edit={edit} />}
        thread="spine"
        aside={<ConferenceAside conference={conference} />}
        asideLabel={t("conferences.page.aside")}
      >
        <ConferenceBody conference={conference} />
      </Page>
    </article>
  );
}

/** What is told of it, part by part along the thread. */
export function ConferenceBody({ conference }: { conference: ConferenceContent }) {
  const t = useTranslate();
  const { bodyHtml, days, speakers, language } = conference;
  if (!bodyHtml && days.length === 0 && speakers.length === 0 && !hasAfter(conference)) {
    return <p className="text-soft">{t("conferences.page.nothingYet")}</p>;
  }
  return (
    <div className="days">
      {bodyHtml ? <Html className="prose" html={bodyHtml} lang={language} /> : null}
      <ConferenceDays conference={conference} />
      <Speakers speakers={speakers} />
      <AfterConference conference={conference} />
    </div>
  );
}

function Kicker({ conference: { space, series, language, visibility } }: { conference: ConferenceContent }) {
  const t = useTranslate();
  return (
    <>
      <a href={`/${space.slug}`}>{space.name}</a>
      {series ? (
        <a href={conferencesAddress("/conferences", { show: "past", series: series.slug })} lang={series.language}>
          {t("conferences.page.series", { name: series.name })}
        </a>
      ) : null}
      <LangTag lang={language} />
      <VisibilityMark visibility={visibility} />
    </>
  );
}

/** The theme and the lede, each in its language. */
export function Lede({ conference: { theme, lede, language } }: { conference: ConferenceContent }) {
  const t = useTranslate();
  return (
    <>
      {theme ? (
        <>
          {t("conferences.page.theme")} <span lang={language}>{theme}.</span>{" "}
        </>
      ) : null}
      {lede ? <span lang={language}>{lede}</span> : null}
    </>
  );
}
