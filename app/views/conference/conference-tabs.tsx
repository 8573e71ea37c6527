import { type ChosenConferences, conferencesAddress } from "../../domain/conferences/reading-request.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

const shows = ["upcoming", "past"] as const;

/** What is to come, or what has been: the same choices but for the year, which lies on one side. */
export function ConferenceTabs({ path, chosen }: { path: string; chosen: Partial<ChosenConferences> }) {
  const t = useTranslate();
  return (
    <nav className="subnav" aria-label={t("conferences.list.show")}>
      <ul>
        {shows.map((show) => (
          <li key={show}>
            <a
              href={conferencesAddress(path, { ...chosen, year: null, show })}
              aria-current={show === (chosen.show ?? "upcoming") ? "page" : undefined}
            >
              {t(`conferences.list.tabs.${show}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
