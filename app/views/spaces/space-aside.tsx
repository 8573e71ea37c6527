import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

type SpaceAsideProps = {
  coordinatedBy: string;
  /** The language that the space writes of itself in. */
  language: Locale;
  areas: readonly string[];
  contactEmail: string | null;
};

export function saysAnything({ coordinatedBy, areas, contactEmail }: SpaceAsideProps): boolean {
  return coordinatedBy !== "" || areas.length > 0 || contactEmail !== null;
}

/** Who coordinates a space, where it is, and how to reach it; nothing of what it has not said. */
export function SpaceAside({ coordinatedBy, language, areas, contactEmail }: SpaceAsideProps) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <>
      {coordinatedBy ? (
        <section>
          <h2>{t("spaces.home.coordinates")}</h2>
          <p className="aside-text" lang={language}>
            {coordinatedBy}
          </p>
        </section>
      ) : null}
      {areas.length > 0 ? (
        <section>
          <h2>{t("spaces.home.areas")}</h2>
          <p className="aside-text">{formatList(locale, areas)}</p>
        </section>
      ) : null}
      {contactEmail ? (
        <section>
          <h2>{t("spaces.home.contact")}</h2>
          <p className="aside-text">
            <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
          </p>
        </section>
      ) : null}
    </>
  );
}
