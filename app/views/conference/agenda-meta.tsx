import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import { formatList } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { countWords } from "../count-words.ts";
import { placeWords } from "./place-words.ts";

type AgendaMetaProps = { conference: ListedConference; host: string | undefined };

/** Whose it is, where, how many came, and the way to take part; nothing of what nobody has said. */
export function AgendaMeta({ conference, host }: AgendaMetaProps) {
  const t = useTranslate();
  const locale = useLocale();
  const { spaceName, hosts, areas, participants, standing, registrationUrl } = conference;
  const list = (named: { name: string }[]) =>
    formatList(
      locale,
      named.map(({ name }) => name),
    );
  const facts = [
    spaceName === host ? "" : spaceName,
    hosts.length > 0 ? t("conferences.list.together", { names: list(hosts) }) : "",
    placeWords(locale, conference),
    list(areas.filter(({ name }) => name !== spaceName)),
    participants ? t("conferences.list.participants", { words: countWords(t, locale, participants) }) : "",
  ];
  const isAhead = standing === "upcoming" || standing === "planned";
  return (
    <p className="meta">
      {facts.filter(Boolean).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {registrationUrl && isAhead ? <a href={registrationUrl}>{t("conferences.list.register")}</a> : null}
    </p>
  );
}
