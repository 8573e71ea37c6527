import type { ReactNode } from "react";
import { type FieldProps, fieldClass } from "./field.tsx";
import { describedBy, HintAndError, Optional } from "./field-words.tsx";
import { typedChoices, useFormField } from "./form-errors.tsx";
import { Knot } from "./knot.tsx";
import { Snap } from "./snap.tsx";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; lang?: string };

type ChoicesProps = FieldProps & {
  /** One of them, or any number. */
  kind?: "one" | "many";
  choices: readonly Choice[];
  defaultValue?: string | readonly string[];
};

/** A question with its answers as radio buttons or check boxes. The first control carries the field's id. */
export function Choices({
  name,
  label,
  hint,
  optional,
  knot,
  width,
  kind = "one",
  choices,
  defaultValue = [],
}: ChoicesProps) {
  const field = useFormField(name);
  const chosen = typedChoices(field, typeof defaultValue === "string" ? [defaultValue] : defaultValue);
  return (
    <fieldset
      className={fieldClass(field.error !== null, width)}
      aria-describedby={describedBy(field.id, hint, field.error)}
    >
      <legend className="label">
        {label}
        {optional ? <Optional /> : null}
      </legend>
      {knot ? <Knot shape={knot} /> : null}
      {field.error === null ? null : <Snap />}
      <HintAndError id={field.id} hint={hint} error={field.error} />
      {choices.map((choice, index) => (
        <label className="choice" key={choice.value} lang={choice.lang}>
          <input
            type={kind === "one" ? "radio" : "checkbox"}
            id={index === 0 ? field.id : undefined}
            name={name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
            aria-invalid={field.error === null ? undefined : true}
          />
          <span>
            {choice.label}
            {choice.hint ? <small>{choice.hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
