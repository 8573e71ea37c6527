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
  const overdue = { count: actions.overdue, number: capitalise(locale, formatCount(locale, actions.overdue)) };
  return (
    <div className="key-figures">
      <Columns split="3">
        <KeyFigure figure={formatNumber(locale, tally.reported)} of={tally.held}>
          <KeyReported tally={tally} unreported={overview.unreported} />
        </KeyFigure>
        <KeyFigure figure={formatNumber(locale, planners.total)}>
          <KeyPlans planners={planners} overdue={tally.overdue} />
        </KeyFigure>
        <KeyFigure figure={formatNumber(locale, actions.open)}>
          {t("rollup.key.open", { count: actions.open })}{" "}
          {actions.overdue > 0 ? `${t("rollup.key.overdue", overdue)} ` : null}
          {actions.open > 0 ? <a href="/national/actions">{t("rollup.key.follow")}</a> : null}
        </KeyFigure>
      </Columns>
    </div>
  );
}

/** More characters than this need a smaller letter. */
const roomForCharacters = 7;

function KeyFigure({ figure, of = 0, children }: { figure: string; of?: number; children: ReactNode }) {
  const t = useTranslate();
  const locale = useLocale();
  const all = of > 0 ? t("rollup.key.of", { of: formatNumber(locale, of) }) : "";
  return (
    <div>
      <p className={figure.length + all.length / 2 > roomForCharacters ? "bignum is-long" : "bignum"}>
        {figure} {all ? <small>{all}</small> : null}
      </p>
      <p className="figure-line">{children}</p>
    </div>
  );
}
