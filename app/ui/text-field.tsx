import type { InputHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { typedText, useFormField } from "./form-errors.tsx";

type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "defaultValue"> & {
    defaultValue?: string;
  };

/** One line of text; `type` may be email, password, url, search, tel or date. A password is never shown again. */
export function TextField({ name, label, hint, optional, knot, width, defaultValue, type, ...input }: TextFieldProps) {
  const value = typedText(useFormField(name), defaultValue);
  return (
    <Field {...{ name, label, hint, optional, knot, width }}>
      {(control) => (
        <input
          {...input}
          {...control}
          type={type ?? "text"}
          required={!optional}
          defaultValue={type === "password" ? undefined : value}
        />
      )}
    </Field>
  );
}
