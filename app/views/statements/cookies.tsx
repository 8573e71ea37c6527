import { useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";
import { useRootData } from "../shell/root-data.ts";

/** The cookies there are, by the names that they have in the browser. */
export function Cookies() {
  const t = useTranslate();
  const prefix = useRootData()?.origin.startsWith("https:") ? "__Host-" : "";
  return (
    <>
      <p>{t("pages.privacy.cookies.text")}</p>
      <Facts
        facts={(["session", "language", "theme"] as const).map((name) => ({
          term: <code>{prefix + name}</code>,
          value: t(`pages.privacy.cookies.${name}`),
        }))}
      />
      <p>{t("pages.privacy.cookies.typed")}</p>
    </>
  );
}
