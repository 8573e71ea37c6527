import type { SelectHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { typedText, useFormField } from "./form-errors.tsx";

export type Option = { value: string; label: string; lang?: string };

type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | "defaultValue"> & {
    options: readonly Option[];
    defaultValue?: string;
  };

export function Select({ name, label, hint, optional, knot, width, options, defaultValue, ...select }: SelectProps) {
  const value = typedText(useFormField(name), defaultValue);
  return (
    <Field {...{ name, label, hint, optional, knot, width }}>
      {(control) => (
        <select {...select} {...control} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
