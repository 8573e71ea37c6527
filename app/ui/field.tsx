import type { ReactNode } from "react";
import { useTranslate } from "../i18n/use-translate.tsx";
import { useFormField } from "./form-errors.tsx";
import { Icon } from "./icon.tsx";
import { Knot } from "./knot.tsx";
import type { ShapeName } from "./shape.tsx";

/** What every field takes. The order is always label, hint, error, control. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Everything is required unless it says so. */
  optional?: boolean;
  /** A knot on the thread beside the label. */
  knot?: ShapeName;
  width?: "short" | "medium" | "full";
};

/** What the control must carry so that its label, hint and error belong to it. */
export type ControlProps = {
  id: string;
  name: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

type FieldFrameProps = FieldProps & { children: (control: ControlProps) => ReactNode };

export function Field({ name, label, hint, optional, knot, width, children }: FieldFrameProps) {
  const { id, error } = useFormField(name);
  return (
    <div className={fieldClass(error !== null, width)}>
      {knot ? <Knot shape={knot} /> : null}
      {error === null ? null : <Snap />}
      <label className="label" htmlFor={id}>
        {label}
        {optional ? <Optional /> : null}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children({
        id,
        name,
        "aria-invalid": error === null ? undefined : true,
        "aria-describedby": describedBy(id, hint, error),
      })}
    </div>
  );
}

export function fieldClass(wrong: boolean, width: FieldProps["width"] = "medium"): string {
  return `field field-${width}${wrong ? " is-wrong" : ""}`;
}

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

/** Where the thread snaps, in the margin beside a field that needs correcting. */
export function Snap() {
  return (
    <span className="snap">
      <svg viewBox="0 0 30 76" aria-hidden="true">
        <rect x="12" width="6" height="76" fill="var(--color-paper)" />
        <path
          d="M15 0v12c0 10-9 7-9 13 0 4 4 4 4 1M15 76V62c0-10 9-7 9-13 0-4-4-4-4-1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
