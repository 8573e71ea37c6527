import { desks, type ItemKind, mayEdit, type Standing } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Moment } from "./moment.tsx";
import { TextStatuses } from "./text-status.tsx";

/** Where a work page about one kind of texts belongs. */
export function TextKicker({ space, kind }: { space: { slug: string; name: string }; kind: ItemKind }) {
  const t = useTranslate();
  return (
    <>
      <a href={`/${space.slug}/manage`}>{space.name}</a>
      <a href={`/${space.slug}/manage/${desks[kind]}`}>{t(`editor.list.titles.${kind}`)}</a>
    </>
  );
}

/** A text as the marks above it need it. */
export type MarkedText = Standing & {
  liveSlug: string | null;
  updatedAt: string;
  updatedBy: string | null;
  updatedByMe: boolean;
};

/** Where the text stands, when it was saved, and who sees it. */
export function TextMarks({ text, address }: { text: MarkedText; address: string }) {
  const t = useTranslate();
  const { lifecycle, liveSlug, updatedAt, updatedBy } = text;
  const byOther = updatedBy !== null && !text.updatedByMe;
  return (
    <>
      <TextStatuses standing={text} />
      {mayEdit(text) ? (
        <Mark>
          <Moment
            say={(marks) => (byOther ? t("editor.head.savedBy", marks) : t("editor.head.saved", marks))}
            at={updatedAt}
            name={updatedBy}
          />
        </Mark>
      ) : null}
      {lifecycle === "unpublished" ? <Mark>{t("editor.head.onlyCoordinators")}</Mark> : null}
      {lifecycle !== "unpublished" && liveSlug ? (
        <a className="text-sm" href={address}>
          {t("editor.head.seePublished")}
        </a>
      ) : null}
    </>
  );
}
