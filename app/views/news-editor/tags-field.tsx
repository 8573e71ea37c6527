import { useTranslate } from "../../i18n/use-translate.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** What a post is about, in a few words with commas between them. */
export function TagsField({ tags }: { tags: readonly string[] }) {
  const t = useTranslate();
  return (
    <TextField
      name="tags"
      label={t("editor.placing.tags")}
      hint={t("editor.placing.tagsHint")}
      optional
      defaultValue={tags.join(", ")}
      autoComplete="off"
      dir="auto"
    />
  );
}
