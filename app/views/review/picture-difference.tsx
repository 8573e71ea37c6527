import { pictureSources } from "../../domain/media/sources.ts";
import type { DraftPicture } from "../../domain/news/rules.ts";
import type { Difference } from "../../domain/review/difference.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { type SideNames, Sides } from "./sides.tsx";

type PictureDifferenceProps = {
  difference: Extract<Difference, { kind: "picture" }>;
  names: SideNames;
  langs: { before: string; after: string };
  tenantId: string;
};

/** A picture before and after, each with what is said about it. */
export function PictureDifference({ difference, names, langs, tenantId }: PictureDifferenceProps) {
  const side = (which: "before" | "after") => (
    <Version picture={difference[which]} {...{ difference, which, tenantId }} lang={langs[which]} />
  );
  return <Sides names={names} before={side("before")} after={side("after")} />;
}

type VersionProps = Pick<PictureDifferenceProps, "difference" | "tenantId"> & {
  picture: DraftPicture | null;
  which: "before" | "after";
  lang: string;
};

function Version({ picture, difference, which, lang, tenantId }: VersionProps) {
  const t = useTranslate();
  if (!picture) return <p className="text-soft">{t("review.picture.none")}</p>;
  return (
    <>
      <Thumbnail picture={picture} tenantId={tenantId} />
      <p className="mt-3 text-soft">{t("review.picture.description")}</p>
      <p>
        {picture.decorative ? (
          t("review.picture.decoration")
        ) : (
          <ChangedWords pieces={difference.alt[which]} side={which} lang={lang} />
        )}
      </p>
      <p className="mt-3 text-soft">{t("review.picture.caption")}</p>
      <p>
        <ChangedWords pieces={difference.caption[which]} side={which} lang={lang} />
      </p>
    </>
  );
}

type ThumbnailProps = {
  picture: DraftPicture;
  tenantId: string;
  /** Its description, where that does not stand in words beside it. */
  alt?: string;
};

/** A picture small enough to stand beside what is said about it. */
export function Thumbnail({ picture, tenantId, alt = "" }: ThumbnailProps) {
  if (!picture.file) return null;
  const { src, width, height } = pictureSources(tenantId, picture.file);
  return <img {...{ src, width, height }} alt={alt} loading="lazy" className="h-auto w-full max-w-60 bg-sunken" />;
}
