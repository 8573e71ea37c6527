import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Button } from "../../ui/button.tsx";
import { editorFormId } from "./editor-form-id.ts";

/** What may be done with the form: hand it in (or publish it, where the space is trusted), keep it, look at it. */
export function SendBox({ publishFirst }: { publishFirst: boolean }) {
  const t = useTranslate();
  const way = publishFirst ? "publish" : "submit";
  return (
    <Box title={t(`editor.send.${way}.title`)}>
      <p className="mb-4 text-sm">{t(`editor.send.${way}.text`)}</p>
      <div className="space-y-2.5">
        <Button form={editorFormId} name="intent" value="submit" look="primary" wide>
          {t(`editor.send.${way}.button`)}
        </Button>
        <Button form={editorFormId} name="intent" value="save" wide>
          {t("editor.send.save")}
        </Button>
        <Button form={editorFormId} name="intent" value="preview" look="plain" wide>
          {t("editor.send.preview")}
        </Button>
      </div>
    </Box>
  );
}
