import { account } from "./account.ts";
import { actions } from "./actions.ts";
import { auth } from "./auth.ts";
import { board } from "./board.ts";
import { charts } from "./charts.ts";
import { common } from "./common.ts";
import { conferenceDesk } from "./conference-desk.ts";
import { conferences } from "./conferences.ts";
import { dates } from "./dates.ts";
import { editor } from "./editor.ts";
import { figures } from "./figures.ts";
import { mail } from "./mail.ts";
import { members } from "./members.ts";
import { national } from "./national.ts";
import { news } from "./news.ts";
import { pages } from "./pages.ts";
import { refusals } from "./refusals.ts";
import { reports } from "./reports.ts";
import { review } from "./review.ts";
import { rollup } from "./rollup.ts";
import { series } from "./series.ts";
import { settings } from "./settings.ts";
import { spaces } from "./spaces.ts";
import { text } from "./text.ts";

export const messages = {
  common,
  refusals,
  auth,
  account,
  news,
  editor,
  review,
  spaces,
  members,
  settings,
  national,
  pages,
  text,
  charts,
  board,
  mail,
  dates,
  conferenceDesk,
  figures,
  conferences,
  rollup,
  series,
  reports,
  actions,
};
