import type { ReactNode } from "react";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Icon } from "./icon.tsx";

/** The ids of a field's hint and error, for its control's `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: string | null): string | undefined {
  return [hint ? `${id}-hint` : "", error === null ? "" : `${id}-error`].filter(Boolean).join(" ") || undefined;
}

export function Optional() {
  const t = useTranslate();
  return <span className="optional"> {t("common.form.optional")}</span>;
}

export function HintAndError({ id, hint, error }: { id: string; hint: ReactNode; error: string | null }) {
  const t = useTranslate();
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error === null ? null : (
        <p className="error" id={`${id}-error`}>
          <Icon name="octagon" />
          <span>
            <span className="sr-only">{t("common.form.error")} </span>
            {error}
          </span>
        </p>
      )}
    </>
  );
}
