import { pictureUrl } from "../../domain/media/sources.ts";
import { pictureMark } from "../../domain/news/draft-pictures.ts";
import type { DraftPicture } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { UploadField } from "./upload-field.tsx";

/** What has been uploaded; for a picture that lies elsewhere only where, for it is never fetched from there. */
export function PictureThumbnail({ picture, tenantId }: { picture: DraftPicture; tenantId: string }) {
  const t = useTranslate();
  const { file, key, sourceUrl, placement } = picture;
  if (!file) {
    const host = URL.parse(sourceUrl ?? "")?.host;
    const why = host ? t("editor.pictures.elsewhere", { host }) : t("editor.pictures.missing");
    return (
      <UploadField name={`pictures.${key}.file`} label={t("editor.pictures.replace")} hint={why} optional={false} />
    );
  }
  const width = file.variants[0] ?? file.width;
  return (
    <div>
      <img
        className="h-auto max-h-60 w-auto max-w-full bg-sunken"
        src={pictureUrl(tenantId, file.id, width)}
        alt={picture.alt}
        width={width}
        height={Math.round((width * file.height) / file.width)}
      />
      {placement === "text" ? (
        <p className="hint">
          {t("editor.pictures.mark")} <code>{pictureMark(key)}</code>
        </p>
      ) : null}
    </div>
  );
}
