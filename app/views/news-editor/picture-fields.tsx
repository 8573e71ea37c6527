import { pictureUrl } from "../../domain/media/sources.ts";
import { pictureMark } from "../../domain/news/draft-pictures.ts";
import type { DraftPicture } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { UploadField } from "./upload-field.tsx";

type PictureFieldsProps = { picture: DraftPicture; tenantId: string; legend: string };

/** One picture: what it is, whether it needs describing, its caption, and the way to be rid of it. */
export function PictureFields({ picture, tenantId, legend }: PictureFieldsProps) {
  const t = useTranslate();
  const { key, decorative } = picture;
  const name = (field: string) => `pictures.${key}.${field}`;
  return (
    <fieldset className="group/picture border-t border-line pt-4">
      <legend className="float-left mb-4 w-full text-lg font-serif">{legend}</legend>
      <div className="clear-both space-y-6">
        <Thumbnail picture={picture} tenantId={tenantId} />
        <Choices
          name={name("decision")}
          label={t("editor.pictures.decision")}
          hint={t("editor.pictures.decisionHint")}
          choices={[
            { value: "described", label: t("editor.pictures.described") },
            { value: "decorative", label: t("editor.pictures.decorative") },
          ]}
          defaultValue={decorative === null ? [] : decorative ? "decorative" : "described"}
        />
        <div className="hidden group-has-[[value=described]:checked]/picture:block">
          <TextField
            name={name("alt")}
            label={t("editor.pictures.alt")}
            hint={t("editor.pictures.altHint")}
            defaultValue={picture.alt}
            width="full"
            dir="auto"
          />
        </div>
        <TextField
          name={name("caption")}
          label={t("editor.pictures.caption")}
          optional
          defaultValue={picture.caption}
          width="full"
          dir="auto"
        />
        <Confirm look="plain" label={t("editor.pictures.remove")} question={t("editor.pictures.removeQuestion")}>
          <Button name="intent" value={`remove-picture:${key}`}>
            {t("editor.pictures.remove")}
          </Button>
        </Confirm>
      </div>
    </fieldset>
  );
}

/** What has been uploaded; for a picture that lies elsewhere only where, for it is never fetched from there. */
function Thumbnail({ picture, tenantId }: { picture: DraftPicture; tenantId: string }) {
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
