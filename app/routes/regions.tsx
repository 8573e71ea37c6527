import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayIn } from "../domain/dates/today.ts";
import { listBoard } from "../domain/regions/board.server.ts";
import { arrangeBoard, maxConferences } from "../domain/regions/board.ts";
import { boardAddress, chosenBoard, readBoardRequest } from "../domain/regions/board-request.ts";
import { threadThrough } from "../domain/regions/board-thread.ts";
import { totalOfBoard } from "../domain/regions/board-total.ts";
import { defaultScope, findScope, listScopes } from "../domain/regions/scope.server.ts";
import { notFound, publicLoader } from "../http/loaders.server.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useLocale, useTranslate } from "../i18n/use-translate.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { describePage } from "../views/describe-page.ts";
import { BoardChooser } from "../views/regions/board-chooser.tsx";
import { BoardView } from "../views/regions/board-page.tsx";
import { boardHeading, scopeName } from "../views/regions/board-words.ts";

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, locale, now, url }) => {
    const chosen = chosenBoard(url.searchParams);
    if (chosen) throw redirect(chosen);
    const today = todayIn(now);
    const asked = readBoardRequest(url.searchParams);
    const scope = asked === "unknown" ? undefined : asked ? await findScope(db, asked) : await defaultScope(db, today);
    if (!scope) throw notFound();
    const { conferences, isCut } = await listBoard(db, scope, today);
    const board = arrangeBoard(conferences);
    return {
      locale,
      today,
      scope,
      isCut,
      board,
      thread: threadThrough(board.counties),
      total: isCut ? null : totalOfBoard(conferences),
      choices: await listScopes(db, today),
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const t = loadedTranslate(data.locale);
  const title = `${t("common.nav.regions")}: ${scopeName(t, data.scope)}`;
  return describePage(matches, { path: boardAddress(data.scope), title, description: t("board.lede") });
};

export default function RegionsPage() {
  const { today, scope, isCut, board, thread, total, choices } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const locale = useLocale();
  const past = scope.by === "year" && String(scope.year) < today.slice(0, 4) ? String(scope.year) : null;
  const description = scope.by === "series" && scope.description ? scope : null;
  return (
    <Page
      title={boardHeading(t, locale, board, past)}
      kicker={
        <>
          {scope.by === "year" ? null : <span>{t(`board.scope.${scope.by}`)}</span>}
          <span lang={scope.by === "year" ? undefined : scope.language}>{scopeName(t, scope)}</span>
          <span className="only-print">{t("board.asOf", { date: formatDate(locale, today) })}</span>
        </>
      }
      lede={description ? <span lang={description.language}>{description.description}</span> : t("board.lede")}
      head={
        <>
          <BoardChooser choices={choices} scope={scope} />
          {isCut ? (
            <div className="pt-6">
              <Notice kind="info" title={t("board.cut.title")}>
                {t("board.cut.text", { number: formatNumber(locale, maxConferences) })} {t("board.total.cut")}
              </Notice>
            </div>
          ) : null}
        </>
      }
      thread={thread ? "free" : "opening"}
    >
      <div className={thread ? "inset" : undefined}>
        <BoardView {...{ board, thread, total, scope }} />
      </div>
    </Page>
  );
}
