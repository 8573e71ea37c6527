import { type ChangeEvent, useState } from "react";
import { acceptedPictures, maxPictureMegabytes } from "../../domain/media/sources.ts";
import { formatList } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { FileField } from "../../ui/file-field.tsx";

type UploadFieldProps = { name: string; label: string; hint?: string; optional?: boolean; multiple?: boolean };

/** Pictures to upload. One that is too large is named at once, before it has been sent for nothing. */
export function UploadField({ name, label, hint, optional = true, multiple }: UploadFieldProps) {
  const t = useTranslate();
  const locale = useLocale();
  const [tooLarge, setTooLarge] = useState<string[]>([]);
  const check = (event: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(event.currentTarget.files ?? []);
    setTooLarge(files.filter(({ size }) => size > maxPictureMegabytes * 1024 * 1024).map((file) => file.name));
  };
  return (
    <div className="field field-full">
      <FileField {...{ name, label, hint, optional, multiple }} accept={acceptedPictures} onChange={check} />
      <p className="error" role="status" hidden={tooLarge.length === 0}>
        {tooLarge.length === 0
          ? null
          : t("editor.pictures.tooLarge", {
              names: formatList(locale, tooLarge),
              limit: maxPictureMegabytes,
              count: tooLarge.length,
            })}
      </p>
    </div>
  );
}
