import { scopeValue } from "../../domain/regions/board-request.ts";
import type { Choices, Scope } from "../../domain/regions/scope.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";

/** Chooses a round, a series or a year: one field, whose answer becomes an address. */
export function BoardChooser({ choices, scope }: { choices: Choices; scope: Scope }) {
  const t = useTranslate();
  const named = (by: "round" | "series") =>
    choices[by === "round" ? "rounds" : "series"].map(({ slug, name, language }) => (
      <option key={slug} value={`${by}:${slug}`} lang={language}>
        {name}
      </option>
    ));
  const shown = scope.by === "year" ? [scope.year] : []; // also one that has nothing
  const years = [...new Set([...choices.years, ...shown])].map((year) => (
    <option key={year} value={`year:${year}`}>
      {year}
    </option>
  ));
  return (
    <form className="board-chooser" method="get" action="/regions" aria-label={t("board.chooser.label")}>
      <Field name="show" label={t("board.chooser.field")}>
        {(control) => (
          <select
            {...control}
            key={`${scope.by}:${scopeValue(scope)}`}
            defaultValue={`${scope.by}:${scopeValue(scope)}`}
          >
            {choices.rounds.length > 0 ? <optgroup label={t("board.chooser.rounds")}>{named("round")}</optgroup> : null}
            {choices.series.length > 0 ? (
              <optgroup label={t("board.chooser.series")}>{named("series")}</optgroup>
            ) : null}
            <optgroup label={t("board.chooser.years")}>{years}</optgroup>
          </select>
        )}
      </Field>
      <Button look="plain">{t("board.chooser.show")}</Button>
    </form>
  );
}
