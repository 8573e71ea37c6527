import type { Overview } from "../../domain/rollup/overview.server.ts";
import type { Tally } from "../../domain/rollup/tally.ts";
import { formatNumber } from "../../i18n/format.ts";
import { Rich } from "../../i18n/rich.tsx";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Section } from "../../ui/section.tsx";
import { Table } from "../../ui/table.tsx";
import { growthWords } from "../figures/growth-words.ts";
import { yearsWords } from "../figures/years-words.ts";
import { ParticipantsSum } from "./participants-sum.tsx";

/** A year beside the one before it, and what can honestly be said of the difference. */
export function YearsCompared({ compared }: { compared: Overview["compared"] }) {
  const t = useTranslate();
  const locale = useLocale();
  const { year, current, last, participants, editions } = compared;
  if (current.held + last.held === 0) return null;
  const before = year - 1;
  const rows = [
    { what: t("rollup.years.held"), of: (tally: Tally) => formatNumber(locale, tally.held) },
    { what: t("rollup.years.participants"), of: (tally: Tally) => <ParticipantsSum tally={tally} /> },
  ];
  return (
    <Section title={t("rollup.years.title", { year, before })} size="small">
      <Table
        caption={t("rollup.years.caption")}
        captionHidden
        rows={rows}
        rowKey={({ what }) => what}
        columns={[
          { head: t("rollup.years.what"), header: true, cell: ({ what }) => what },
          { head: String(year), figures: true, cell: ({ of }) => of(current) },
          { head: String(before), figures: true, cell: ({ of }) => of(last) },
        ]}
      />
      <p className="mt-6 max-w-read">{yearsWords(t, locale, participants, before)}</p>
      {editions.length === 0 ? null : (
        <>
          <h3 className="rollup-subhead">{t("rollup.years.editions")}</h3>
          <ul className="mt-2 space-y-1 text-sm">
            {editions.map(({ href, title, language, growth }) => (
              <li key={href}>
                <Rich
                  text={t("rollup.years.edition", { title, words: growthWords(t, locale, growth) })}
                  tags={{
                    link: (words) => (
                      <a href={href} lang={language}>
                        {words}
                      </a>
                    ),
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
