import type { Visibility } from "../domain/items/rules.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Mark } from "../ui/mark.tsx";

/** Says of a text that not everybody reads it; nothing of a public one. */
export function VisibilityMark({ visibility }: { visibility: Visibility | "national" }) {
  const t = useTranslate();
  if (visibility === "public") return null;
  return <Mark icon="lock">{t(`news.visibility.${visibility}`)}</Mark>;
}
