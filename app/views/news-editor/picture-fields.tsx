import type { DraftPicture } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { PictureThumbnail } from "./picture-thumbnail.tsx";

type PictureFieldsProps = {
  picture: DraftPicture;
  tenantId: string;
  legend: string;
  /** Of the text. */
  lang: string;
};

/** One picture: what it is, whether it needs describing, its caption, and the way to be rid of it. */
export function PictureFields({ picture, tenantId, legend, lang }: PictureFieldsProps) {
  const t = useTranslate();
  const { key, decorative } = picture;
  const name = (field: string) => `pictures.${key}.${field}`;
  return (
    <fieldset className="group/picture min-w-0 border-t border-line pt-4 wrap-anywhere">
      <legend className="float-left mb-4 w-full text-lg font-serif">{legend}</legend>
      <div className="clear-both space-y-6">
        <PictureThumbnail picture={picture} tenantId={tenantId} />
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
            lang={lang}
          />
        </div>
        <TextField
          name={name("caption")}
          label={t("editor.pictures.caption")}
          optional
          defaultValue={picture.caption}
          width="full"
          dir="auto"
          lang={lang}
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
