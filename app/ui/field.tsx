import type { ReactNode } from "react";
import { describedBy, HintAndError, Optional } from "./field-words.tsx";
import { useFormField } from "./form-errors.tsx";
import { Knot } from "./knot.tsx";
import type { ShapeName } from "./shape.tsx";
import { Snap } from "./snap.tsx";

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
