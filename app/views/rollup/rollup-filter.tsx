import type { RoundChoice } from "../../domain/rollup/choices.server.ts";
import { type RollupFilter as Filter, rollupKinds } from "../../domain/rollup/filter.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";

type RollupFilterProps = { chosen: Filter; years: readonly number[]; rounds: readonly RoundChoice[] };

/** Narrows what is counted: a plain form whose answer is an address. */
export function RollupFilter({ chosen, years, rounds }: RollupFilterProps) {
  const t = useTranslate();
  const { kind, year, round } = chosen;
  return (
    <form className="filter rollup-filter" method="get" action="/national" aria-label={t("rollup.filter.label")}>
      <Select
        name="kind"
        label={t("rollup.filter.kind")}
        defaultValue={kind ?? ""}
        options={[
          { value: "", label: t("rollup.filter.anyKind") },
          ...rollupKinds.map((value) => ({ value, label: t(`rollup.kinds.${value}`) })),
        ]}
      />
      <Select
        name="year"
        label={t("rollup.filter.year")}
        defaultValue={year === null ? "" : String(year)}
        options={[
          { value: "", label: t("rollup.filter.anyYear") },
          ...[...new Set([...(year === null ? [] : [year]), ...years])]
            .sort((one, other) => other - one)
            .map((value) => ({ value: String(value), label: String(value) })),
        ]}
      />
      <Select
        name="round"
        label={t("rollup.filter.round")}
        defaultValue={round ?? ""}
        options={[
          { value: "", label: t("rollup.filter.anyRound") },
          ...rounds.map(({ slug, name, language }) => ({ value: slug, label: name, lang: language })),
        ]}
      />
      <div className="actions">
        <Button>{t("rollup.filter.go")}</Button>
        {(kind ?? year ?? round) ? <a href="/national">{t("rollup.filter.all")}</a> : null}
      </div>
    </form>
  );
}
