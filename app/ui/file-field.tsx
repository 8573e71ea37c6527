import type { InputHTMLAttributes } from "react";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Field, type FieldProps } from "./field.tsx";
import { useFormFailure } from "./form-errors.tsx";

type FileFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "type">;

/** A file to send; the form must be `multipart`. After a refusal that saved nothing, it must be chosen again. */
export function FileField({ name, label, hint, optional, knot, width, ...input }: FileFieldProps) {
  const t = useTranslate();
  const { failure } = useFormFailure();
  const again = failure && !failure.saved ? t("common.form.fileAgain") : null;
  const words =
    hint && again ? (
      <>
        {hint} {again}
      </>
    ) : (
      (hint ?? again)
    );
  return (
    <Field {...{ name, label, optional, knot, width }} hint={words}>
      {(control) => <input {...input} {...control} type="file" required={!optional} />}
    </Field>
  );
}
