import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Section } from "../../ui/section.tsx";
import { Agenda } from "./agenda.tsx";

/** The conferences that come next. */
export function HomeConferences({ conferences }: { conferences: readonly ListedConference[] }) {
  const t = useTranslate();
  return (
    <Section title={t("conferences.home.next")} more={<a href="/conferences">{t("conferences.home.all")}</a>}>
      <Agenda conferences={conferences} />
    </Section>
  );
}
