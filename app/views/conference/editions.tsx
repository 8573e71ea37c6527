import type { ConferenceContent, Edition } from "../../domain/conferences/conference-content.ts";
import { conferencesAddress } from "../../domain/conferences/reading-request.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { ConferenceStatus } from "../conference-status.tsx";

/** The editions before and after one, the nearest first. */
export function Editions({ series }: { series: NonNullable<ConferenceContent["series"]> }) {
  const t = useTranslate();
  const { slug, name, language, earlier, later } = series;
  if (earlier.length === 0 && later.length === 0) return null;
  return (
    <section>
      <h2 lang={language}>{t("conferences.page.series", { name })}</h2>
      <EditionList title={t("conferences.editions.later")} editions={later} />
      <EditionList title={t("conferences.editions.earlier")} editions={earlier} />
      <p className="mt-4 text-sm">
        <a href={conferencesAddress("/conferences", { show: "past", series: slug })}>{t("conferences.editions.all")}</a>
      </p>
    </section>
  );
}

function EditionList({ title, editions }: { title: string; editions: readonly Edition[] }) {
  if (editions.length === 0) return null;
  return (
    <>
      <h3 className="editions-title">{title}</h3>
      <ul className="editions">
        {editions.map(({ href, title, language, date, standing }) => (
          <li key={href}>
            <a href={href} lang={language}>
              {title}
            </a>{" "}
            <LangTag lang={language} />
            <p>
              <ConferenceStatus standing={standing} /> <ConferenceDate date={date} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
