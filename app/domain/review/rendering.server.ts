import type { TenantDb } from "../../platform/database.server.ts";
import type { ConferenceText } from "../conferences/conference.ts";
import { renderConference } from "../conferences/conference-content.server.ts";
import type { ConferenceContent } from "../conferences/conference-content.ts";
import type { Names } from "../conferences/names.server.ts";
import type { Language } from "../language.ts";
import type { TextWords } from "../markdown/words.ts";
import { renderPost } from "../news/post-content.server.ts";
import type { NewsPostContent } from "../news/post-content.ts";
import { findReportedConference } from "../reports/conference.server.ts";
import { proposedFigures } from "../reports/draft-source.ts";
import type { ReportText } from "../reports/report.ts";
import { renderReport } from "../reports/report-content.server.ts";
import type { ReportContent } from "../reports/report-content.ts";
import type { OpenCase } from "./cases.server.ts";

/** The text of a case as its readers will see it. */
export type CaseContent =
  | { kind: "news"; post: NewsPostContent }
  | { kind: "conference"; conference: ConferenceContent }
  | { kind: "report"; report: ReportContent };

type Setting = {
  /** What a text gets besides the author's own words, in the text's language. */
  words: (language: Language) => TextWords;
  /** yyyy-mm-dd */
  today: string;
  names: Names;
};

/** Where the text's own headings begin: below the title of the case. */
const headingLevel = 3;

/** What a case is about, as readers will see it. */
export async function renderCase(db: TenantDb, found: OpenCase, setting: Setting): Promise<CaseContent> {
  const { text, space } = found;
  if (text.kind === "conference") {
    return { kind: "conference", conference: await renderProposed(db, found, text, setting) };
  }
  const words = setting.words(text.language);
  if (text.kind === "report") return { kind: "report", report: await renderProposedReport(db, found, text, words) };
  const source = { ...text, space, publishedAt: null, changedAt: null, archived: false };
  return { kind: "news", post: renderPost(source, { words, headingLevel }) };
}

async function renderProposed(
  db: TenantDb,
  { space, itemId }: OpenCase,
  text: ConferenceText,
  { words, today, names }: Setting,
): Promise<ConferenceContent> {
  const series = names.series.find(({ id }) => id === text.seriesId);
  const source = {
    ...text,
    space: { name: space.name, slug: space.slug },
    series: series ? { ...series, earlier: [], later: [] } : null,
    round: names.rounds.find(({ id }) => id === text.roundId) ?? null,
    areas: names.areas.filter(({ code }) => text.areaCodes.includes(code)),
    coHosts: await findCoHosts(db, { tenantId: space.id, itemId }, text, names),
    halt: null,
    archived: false,
  };
  return renderConference(source, { words, today, headingLevel });
}

async function findCoHosts(
  db: TenantDb,
  { tenantId, itemId }: { tenantId: string; itemId: string },
  { coHostIds }: ConferenceText,
  { spaces }: Names,
): Promise<ConferenceContent["coHosts"]> {
  if (coHostIds.length === 0) return [];
  const accepted = await db
    .selectFrom("app.conferenceHosts")
    .where("tenantId", "=", tenantId)
    .where("itemId", "=", itemId)
    .where("state", "=", "accepted")
    .select("hostTenantId as id")
    .execute();
  return spaces
    .filter(({ id }) => coHostIds.includes(id))
    .map(({ id, name, slug }) => ({ name, slug, accepted: accepted.some((host) => host.id === id) }));
}

async function renderProposedReport(
  db: TenantDb,
  { space }: OpenCase,
  text: ReportText,
  words: TextWords,
): Promise<ReportContent> {
  const source = {
    text,
    space: { name: space.name, slug: space.slug },
    conference: text.conferenceId === null ? null : await findReportedConference(db, space.id, text.conferenceId),
    figures: proposedFigures(text),
    actions: text.actions.map((action) => ({ ...action, state: "open" as const, note: "", settledOn: null })),
    response: null,
    publishedAt: null,
    changedAt: null,
    archived: false,
  };
  return renderReport(source, words, headingLevel);
}
