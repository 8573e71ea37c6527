import type { ReactNode } from "react";
import type { Overview } from "../../domain/rollup/overview.server.ts";
import { capitalise, formatCount, formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import { KeyPlans } from "./key-plans.tsx";
import { KeyReported } from "./key-reported.tsx";

/** What the national team asks first, in large figures and sentences. */
export function KeyFigures({ overview }: { overview: Overview }) {
  const t = useTranslate();
  const locale = useLocale();
  const { tally, planners, actions } = overview;
  return (
    <div className="key-figures">
      <Columns split="3">
        <KeyFigure
          figure={
            <>
              {formatNumber(locale, tally.reported)}{" "}
              <small>{t("rollup.key.of", { of: formatNumber(locale, tally.held) })}</small>
            </>
          }
        >
          <KeyReported tally={tally} unreported={overview.unreported} />
        </KeyFigure>
        <KeyFigure figure={formatNumber(locale, planners.total)}>
          <KeyPlans planners={planners} overdue={tally.overdue} />
        </KeyFigure>
        <KeyFigure figure={formatNumber(locale, actions.open)}>
          {t("rollup.key.open", { count: actions.open })}{" "}
          {actions.overdue > 0
            ? `${t("rollup.key.overdue", { count: actions.overdue, number: capitalise(locale, formatCount(locale, actions.overdue)) })} `
            : null}
          {actions.open > 0 ? <a href="/national/actions">{t("rollup.key.follow")}</a> : null}
        </KeyFigure>
      </Columns>
    </div>
  );
}

function KeyFigure({ figure, children }: { figure: ReactNode; children: ReactNode }) {
  return (
    <div>
      <p className="bignum">{figure}</p>
      <p className="figure-line">{children}</p>
    </div>
  );
}
