import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

/** The title of a text in its own language and direction; drafts may lack one. */
export function TextTitle({ title, language }: { title: string; language: string }) {
  const t = useTranslate();
  const locale = useLocale();
  if (title === "") return <span className="text-soft">{t("editor.untitled")}</span>;
  return (
    <bdi lang={language === locale ? undefined : language} className="wrap-anywhere">
      {title}
    </bdi>
  );
}
