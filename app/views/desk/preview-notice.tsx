import { desks, type ItemKind } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Says that this is how it will look, and leads back. */
export function PreviewNotice({ spaceSlug, kind, id }: { spaceSlug: string; kind: ItemKind; id: string }) {
  const t = useTranslate();
  const desk = `/${spaceSlug}/manage/${desks[kind]}`;
  return (
    <Notice title={t("editor.preview.title")} announce={false}>
      <p>{t("editor.preview.text")}</p>
      <div className="actions">
        <ButtonLink to={`${desk}/${id}`}>{t("editor.preview.back")}</ButtonLink>
        <ButtonLink to={desk} look="plain">
          {t(`editor.list.titles.${kind}`)}
        </ButtonLink>
      </div>
    </Notice>
  );
}
