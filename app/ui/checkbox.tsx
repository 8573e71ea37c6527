import type { ReactNode } from "react";
import { fieldClass } from "./field.tsx";
import { describedBy, HintAndError } from "./field-words.tsx";
import { typedChoices, useFormField } from "./form-errors.tsx";
import { Snap } from "./snap.tsx";

type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What the form sends when the box is ticked. */
  value?: string;
  defaultChecked?: boolean;
};

/** A single yes or no. */
export function Checkbox({ name, label, hint, value = "on", defaultChecked = false }: CheckboxProps) {
  const field = useFormField(name);
  const ticked = typedChoices(field, defaultChecked ? [value] : []).includes(value);
  return (
    <div className={fieldClass(field.error !== null)}>
      {field.error === null ? null : <Snap />}
      <HintAndError id={field.id} hint={null} error={field.error} />
      <label className="choice">
        <input
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          defaultChecked={ticked}
          aria-invalid={field.error === null ? undefined : true}
          aria-describedby={describedBy(field.id, hint, field.error)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p className="hint choice-hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
