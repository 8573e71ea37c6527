import type { RollupConference } from "../../domain/rollup/summary.server.ts";
import { capitalise, formatCount, formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Section } from "../../ui/section.tsx";
import { conferenceHref } from "./conference-href.ts";

type UnreportedPartProps = { unreported: readonly RollupConference[]; total: number };

/** Held conferences that wait for their figures, each with the way to report them on behalf of its space. */
export function UnreportedPart({ unreported, total }: UnreportedPartProps) {
  const t = useTranslate();
  const locale = useLocale();
  const rest = total - unreported.length;
  const number = capitalise(locale, formatCount(locale, total));
  const title = total === 0 ? t("rollup.unreported.none") : t("rollup.unreported.title", { count: total, number });
  return (
    <Section id="unreported" title={title} size="small">
      <p className="rollup-note">{t("rollup.unreported.lede")}</p>
      <ul className="unreported">
        {unreported.map((conference) => (
          <li key={`${conference.tenantSlug}/${conference.id}`}>
            <span>
              <a href={conferenceHref(conference)} lang={conference.language}>
                {conference.title}
              </a>{" "}
              <LangTag lang={conference.language} />
            </span>
            <span className="text-soft">
              <span lang={conference.tenantLanguage}>{conference.tenantName}</span>
              {", "}
              {conference.year ?? t("rollup.unreported.yearUnknown")}
            </span>
            <a
              href={`/national/figures/${conference.tenantSlug}/${conference.id}`}
              aria-label={t("rollup.unreported.reportLabel", { title: conference.title })}
            >
              {t("rollup.unreported.report")}
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="rollup-note">
          {t("rollup.unreported.rest", { count: rest, number: formatNumber(locale, rest) })}
        </p>
      ) : null}
    </Section>
  );
}
