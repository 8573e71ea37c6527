import { useBlocker } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { formatDateTime } from "../i18n/format.ts";
import { useLocale, useTranslate } from "../i18n/use-translate.tsx";
import { Button } from "./button.tsx";
import { useFormFailure } from "./form-errors.tsx";
import { fillForm, readForm, sameValues } from "./form-values.ts";
import { Notice } from "./notice.tsx";
import { forgetTyped, markSent, readTyped, saveTyped } from "./typed-store.ts";

/** Inside a form: keeps its text in the browser, offers it back after a crash, asks before it is left unsaved. */
export function KeepTyped({ as: key }: { as: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const { failure } = useFormFailure();
  const anchor = useRef<HTMLDivElement>(null);
  const unsaved = useRef(failure !== null && !failure.saved);
  const [found, setFound] = useState<string | null>(null);

  useBlocker(() => unsaved.current && !window.confirm(t("common.typed.leaving")));

  useEffect(() => {
    const form = anchor.current?.closest("form");
    if (!form) return;
    if (failure?.saved) forgetTyped(key);
    else if (failure) saveTyped(key, readForm(form));
    const kept = readTyped(key);
    if (kept && !kept.sentFrom) {
      if (sameValues(kept.values, readForm(form))) {
        if (!unsaved.current) forgetTyped(key);
      } else setFound(kept.typedAt);
    }
    const keep = () => {
      unsaved.current = true;
      saveTyped(key, readForm(form));
    };
    const send = () => {
      unsaved.current = false;
      markSent(key);
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    form.addEventListener("input", keep);
    form.addEventListener("submit", send);
    window.addEventListener("beforeunload", warn);
    return () => {
      form.removeEventListener("input", keep);
      form.removeEventListener("submit", send);
      window.removeEventListener("beforeunload", warn);
    };
  }, [key, failure]);

  const restore = () => {
    const form = anchor.current?.closest("form");
    const kept = readTyped(key);
    if (form && kept) fillForm(form, kept.values);
    setFound(null);
  };
  const discard = () => {
    forgetTyped(key);
    setFound(null);
  };
  return (
    <div ref={anchor} className="keep-typed">
      {found === null ? null : (
        <Notice>
          <p>{t("common.typed.found", { when: formatDateTime(locale, found) })}</p>
          <div className="actions">
            <Button type="button" onClick={restore}>
              {t("common.typed.restore")}
            </Button>
            <Button type="button" look="plain" onClick={discard}>
              {t("common.typed.discard")}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
