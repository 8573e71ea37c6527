import { useTranslate } from "../i18n/use-translate.tsx";
import { Notice } from "../ui/notice.tsx";

/** After an address with a made-up place in a list. */
export function StartsOver() {
  const t = useTranslate();
  return (
    <div className="mb-10">
      <Notice>
        <p>{t("news.list.startsOver")}</p>
      </Notice>
    </div>
  );
}
