import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Mark } from "../../ui/mark.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { ConferenceStatus } from "../conference-status.tsx";
import { hasAfter } from "./after-conference.tsx";
import { formWords } from "./form-words.ts";
import { materialWords } from "./material-words.ts";
import { placeWords } from "./place-words.ts";

/** The case in one line: whether it has been, when, how, where, and whether there is something to fetch. */
export function ConferenceMarks({ conference }: { conference: ConferenceContent }) {
  const t = useTranslate();
  const locale = useLocale();
  const place = placeWords(locale, conference);
  const { standing, date, form, links, report } = conference;
  return (
    <>
      <ConferenceStatus standing={standing} />
      <Mark>
        <span>
          <ConferenceDate date={date} />
        </span>
      </Mark>
      <Mark icon={form === "on_site" ? undefined : "broadcast"}>{formWords(t, locale, conference)}</Mark>
      {place ? <Mark icon="pin">{place}</Mark> : null}
      {hasAfter(conference) && (links.length > 0 || report) ? (
        <Mark icon="document">
          <a href="#after">{t("conferences.page.after", { what: materialWords(t, locale, conference) })}</a>
        </Mark>
      ) : null}
    </>
  );
}
