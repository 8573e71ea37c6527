import { useId } from "react";
import type { Qualifier } from "../../domain/figures/figure.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ChartBar, Hatch } from "./bar.tsx";

/** Which end means what, of those that occur. */
export function BarKey({ qualifiers }: { qualifiers: readonly Qualifier[] }) {
  const t = useTranslate();
  const hatch = useId();
  if (qualifiers.length === 0) return null;
  return (
    <ul className="chart-key">
      {qualifiers.map((qualifier) => (
        <li className="mark" key={qualifier}>
          <svg viewBox="0 0 34 12" aria-hidden="true">
            {qualifier === "about" ? <Hatch id={hatch} /> : null}
            <ChartBar x={0} y={0} length={keyLength[qualifier]} height={12} qualifier={qualifier} hatch={hatch} />
          </svg>
          {t(`charts.key.${qualifier}`)}
        </li>
      ))}
    </ul>
  );
}

const keyLength: Record<Qualifier, number> = { exact: 34, about: 26, over: 25 };
