import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Bead } from "../../ui/beads.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Mark, Marks } from "../../ui/mark.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { ConferenceStatus } from "../conference-status.tsx";
import { countWords } from "../count-words.ts";
import { VisibilityMark } from "../visibility-mark.tsx";
import { knotShapes } from "./knot-shapes.ts";
import { placeWords } from "./place-words.ts";

type ConferenceBeadProps = {
  conference: ListedConference;
  /** The space whose thread it hangs on: others' names are said. */
  spaceName: string;
};

/** A conference as a knot on the thread of a space that organises it. */
export function ConferenceBead({ conference, spaceName }: ConferenceBeadProps) {
  const t = useTranslate();
  const locale = useLocale();
  const { href, title, lede, language, standing, form, date, visibility, haltReason, participants } = conference;
  const place = placeWords(locale, conference);
  return (
    <Bead
      shape={knotShapes[standing]}
      when={<ConferenceDate date={date} />}
      title={<a href={href}>{title}</a>}
      lang={language}
    >
      <Marks>
        <ConferenceStatus standing={standing} />
        <Mark icon={form === "on_site" ? undefined : "broadcast"}>{t(`conferences.form.${form}`)}</Mark>
        {place ? <Mark icon="pin">{place}</Mark> : null}
        {conference.spaceName === spaceName ? null : <Mark>{conference.spaceName}</Mark>}
        {participants ? (
          <Mark>{t("conferences.list.participants", { words: countWords(t, locale, participants) })}</Mark>
        ) : null}
        <LangTag lang={language} />
        <VisibilityMark visibility={visibility} />
      </Marks>
      {haltReason ? (
        <p className="bead-lede" lang={language}>
          {haltReason}
        </p>
      ) : null}
      {lede ? (
        <p className="bead-lede" lang={language}>
          {lede}
        </p>
      ) : null}
    </Bead>
  );
}
