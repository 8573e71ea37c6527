import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import type { NewsTeaser } from "../../domain/news/reading.server.ts";
import type { LatestReport } from "../../domain/reports/latest.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Bead, Beads } from "../../ui/beads.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { ConferenceBead } from "../conference/conference-bead.tsx";
import { NewsBead } from "../reading/news-bead.tsx";

type SpaceHappeningsProps = {
  spaceName: string;
  next: readonly ListedConference[];
  past: readonly ListedConference[];
  posts: readonly NewsTeaser[];
  reports: readonly LatestReport[];
};

/** What comes next in a space, and below it what has happened, the latest first. */
export function SpaceHappenings({ spaceName, next, past, posts, reports }: SpaceHappeningsProps) {
  const t = useTranslate();
  const happened = [
    ...posts.map((post) => ({ on: post.publishedAt, bead: <NewsBead key={post.id} post={post} /> })),
    ...reports.map((report) => ({ on: report.publishedAt, bead: <ReportBead key={report.id} report={report} /> })),
    ...past.map((conference) => ({
      on: conference.place.listedOn,
      bead: <ConferenceBead key={conference.id} conference={conference} spaceName={spaceName} />,
    })),
  ].sort((one, other) => (one.on < other.on ? 1 : Number(one.on > other.on) * -1));
  return (
    <Beads>
      {next.length > 0 ? (
        next.map((conference) => <ConferenceBead key={conference.id} conference={conference} spaceName={spaceName} />)
      ) : (
        <Bead shape="dashed" when={t("conferences.space.next")} title={t("conferences.space.noneNext")}>
          <p className="bead-lede">{t("conferences.space.noneNextText")}</p>
        </Bead>
      )}
      {happened.map(({ bead }) => bead)}
    </Beads>
  );
}

function ReportBead({ report: { href, title, lede, language, publishedAt } }: { report: LatestReport }) {
  const t = useTranslate();
  return (
    <Bead
      shape="disc"
      when={
        <span className="bead-meta">
          <span>{t("conferences.space.report")}</span>
          <DateTime at={publishedAt} />
          <LangTag lang={language} />
        </span>
      }
      title={<a href={href}>{title}</a>}
      lang={language}
    >
      {lede ? (
        <p className="bead-lede" lang={language}>
          {lede}
        </p>
      ) : null}
    </Bead>
  );
}
