import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

/** A post's title in its own language and direction; drafts may lack one. */
export function PostTitle({ title, language }: { title: string; language: string }) {
  const t = useTranslate();
  const locale = useLocale();
  if (title === "") return <span className="text-soft">{t("editor.untitled")}</span>;
  return (
    <bdi lang={language === locale ? undefined : language} className="wrap-anywhere">
      {title}
    </bdi>
  );
}
