import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Says that this is how it will look, and leads back. */
export function PreviewNotice({ spaceSlug, id }: { spaceSlug: string; id: string }) {
  const t = useTranslate();
  return (
    <Notice title={t("editor.preview.title")} announce={false}>
      <p>{t("editor.preview.text")}</p>
      <div className="actions">
        <ButtonLink to={`/${spaceSlug}/manage/news/${id}`}>{t("editor.preview.back")}</ButtonLink>
        <ButtonLink to={`/${spaceSlug}/manage/news`} look="plain">
          {t("editor.preview.all")}
        </ButtonLink>
      </div>
    </Notice>
  );
}
