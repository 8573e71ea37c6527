import type { TextareaHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { typedText, useFormField } from "./form-errors.tsx";

type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps | "defaultValue"> & {
    defaultValue?: string;
  };

export function TextArea({ name, label, hint, optional, knot, width, defaultValue, ...area }: TextAreaProps) {
  const value = typedText(useFormField(name), defaultValue);
  return (
    <Field {...{ name, label, hint, optional, knot, width }}>
      {(control) => <textarea rows={5} {...area} {...control} required={!optional} defaultValue={value} />}
    </Field>
  );
}
