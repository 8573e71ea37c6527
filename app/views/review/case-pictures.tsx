import type { DraftPicture } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Thumbnail } from "./picture-difference.tsx";

type CasePicturesProps = { pictures: readonly DraftPicture[]; tenantId: string; lang: string };

/** Every picture with what is said about it: readers who see it never read its description. */
export function CasePictures({ pictures, tenantId, lang }: CasePicturesProps) {
  const t = useTranslate();
  if (pictures.length === 0) return null;
  return (
    <section>
      <h3 className="mb-3">{t("review.picture.title")}</h3>
      <ul className="border-t border-line">
        {pictures.map((picture) => (
          <li key={picture.key} className="flex flex-wrap gap-x-6 gap-y-3 border-b border-line py-4">
            <div className="w-36 flex-none">
              <Thumbnail picture={picture} tenantId={tenantId} />
            </div>
            <dl className="min-w-0 flex-1 basis-60 text-sm">
              <dt className="text-soft">{t("review.picture.description")}</dt>
              <dd className="mb-2" lang={picture.decorative ? undefined : lang}>
                {picture.decorative ? t("review.picture.decoration") : picture.alt}
              </dd>
              <dt className="text-soft">{t("review.picture.caption")}</dt>
              <dd lang={picture.caption === "" ? undefined : lang}>
                {picture.caption === "" ? t("review.picture.noCaption") : picture.caption}
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
