import { useEffect, useId, useRef } from "react";
import { capitalise, formatCount } from "../i18n/format.ts";
import { useLocale, useTranslate } from "../i18n/use-translate.tsx";
import { useFormFailure } from "./form-errors.tsx";
import { fieldId } from "./form-state.ts";

type ErrorSummaryProps = {
  /** Names what an error is about where its own words could mean several fields: "Picture 2 in the text". */
  placeOf?: (field: string) => string | null;
};

/** On top of a refused form: how many things, what was saved, a link to each field. Takes the focus. */
export function ErrorSummary({ placeOf }: ErrorSummaryProps) {
  const t = useTranslate();
  const locale = useLocale();
  const { failure, scope } = useFormFailure();
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  if (!failure || failure.errors.length === 0) return null;
  const count = failure.errors.length;
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refusal the summary is what the reader came back for, also without JavaScript
    <div className="summary" role="alert" tabIndex={-1} autoFocus aria-labelledby={heading} ref={box}>
      <h2 id={heading}>
        {t("common.form.toCorrect", { count, number: capitalise(locale, formatCount(locale, count)) })}
      </h2>
      <p className="text-sm text-soft">{t(failure.saved ? "common.form.saved" : "common.form.kept")}</p>
      <ul>
        {failure.errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field === null ? (
              <strong>{error.message}</strong>
            ) : (
              <a href={`#${fieldId(error.field, scope)}`}>{inPlace(placeOf?.(error.field), error.message)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function inPlace(place: string | null | undefined, message: string): string {
  return place ? `${place}: ${message}` : message;
}
