import { useTranslate } from "../../i18n/use-translate.tsx";

/** Names the row that an error is about: several may lack the same. */
export function useErrorPlace(): (field: string) => string | null {
  const t = useTranslate();
  return (field) => {
    const [, rows, index, person] = /^(days|speakers|links)\.(\d+)\.(?:responsible\.(\d+)\.)?/.exec(field) ?? [];
    const number = Number(index) + 1;
    if (person !== undefined)
      return t("conferenceDesk.days.responsibleFor", { number: Number(person) + 1, day: number });
    if (rows === "days") return t("conferenceDesk.days.day", { number });
    if (rows === "speakers") return t("conferenceDesk.speakers.one", { number });
    return rows === "links" ? t("conferenceDesk.links.one", { number }) : null;
  };
}
