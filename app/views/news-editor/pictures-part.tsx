import { maxPictureMegabytes } from "../../domain/media/sources.ts";
import { type Draft, missingIn } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { PictureFields } from "./picture-fields.tsx";
import { UploadField } from "./upload-field.tsx";

type PicturesPartProps = { draft: Draft; tenantId: string };

/** Every picture with its decision, and the ways to add one. */
export function PicturesPart({ draft, tenantId }: PicturesPartProps) {
  const t = useTranslate();
  const lead = draft.pictures.find(({ placement }) => placement === "lead");
  const inText = draft.pictures.filter(({ placement }) => placement === "text");
  const lacking = missingIn(draft).some(({ field }) => field?.startsWith("pictures."));
  return (
    <Part title={t("editor.pictures.title")} complete={!lacking}>
      <div id="pictures" className="space-y-8">
        {lead ? (
          <PictureFields
            picture={lead}
            tenantId={tenantId}
            lang={draft.language}
            legend={t("editor.pictures.legendLead")}
          />
        ) : (
          <UploadField
            name="leadPicture"
            label={t("editor.pictures.lead")}
            hint={t("editor.pictures.leadHint", { limit: maxPictureMegabytes })}
          />
        )}
        {inText.map((picture, index) => (
          <PictureFields
            key={picture.key}
            picture={picture}
            tenantId={tenantId}
            lang={draft.language}
            legend={t("editor.pictures.legend", { number: index + 1 })}
          />
        ))}
        <UploadField
          name="textPictures"
          label={t("editor.pictures.text")}
          hint={t("editor.pictures.textHint")}
          multiple
        />
      </div>
    </Part>
  );
}
