import { Fragment } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

/** A conference that has not reported, as its name stands in a list. */
export type MissingName = { key: string; title: string; language?: string; href?: string };

/** The names that fit in a sentence; the rest are counted. */
const named = 8;

/** "Saknas: Örebro, Gotland": the held ones without a number. `total` is how many they are where `missing` has only the first of them. */
export function Missing({ missing, total = missing.length }: { missing: readonly MissingName[]; total?: number }) {
  const t = useTranslate();
  const locale = useLocale();
  const [before = "", after = ""] = t("figures.missing", { names: "\u0000" }).split("\u0000");
  const rest = total - Math.min(missing.length, named);
  return (
    <>
      {before}
      {missing.slice(0, named).map(({ key, title, language, href }, index) => (
        <Fragment key={key}>
          {index === 0 ? "" : ", "}
          {href ? (
            <a href={href} lang={language}>
              {title}
            </a>
          ) : (
            <span lang={language}>{title}</span>
          )}
        </Fragment>
      ))}
      {rest > 0 ? ` ${t("figures.missingMore", { number: formatNumber(locale, rest) })}` : null}
      {after}
    </>
  );
}
