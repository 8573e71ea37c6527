import { createContext, type ReactNode, useContext } from "react";
import { type FieldError, type FormAnswer, type FormFailure, fieldId } from "./form-state.ts";

type FormContextValue = { failure: FormFailure | null; scope: string | undefined };

const FormContext = createContext<FormContextValue>({ failure: null, scope: undefined });

type FormErrorsProps = {
  value: FormAnswer;
  /** Keeps the ids of two forms on one page apart. */
  scope?: string;
  children: ReactNode;
};

/** Tells the fields inside it what was typed and what was wrong, each by its name. `PostForm` brings it along. */
export function FormErrors({ value, scope, children }: FormErrorsProps) {
  const failure = value && !value.ok ? value : null;
  return <FormContext.Provider value={{ failure, scope }}>{children}</FormContext.Provider>;
}

export function useFormFailure(): FormContextValue {
  return useContext(FormContext);
}

export type FormField = {
  id: string;
  /** What was typed before the refusal; undefined when the form is fresh. */
  typed: string | string[] | undefined;
  error: string | null;
  refused: boolean;
};

export function useFormField(name: string): FormField {
  const { failure, scope } = useFormFailure();
  const error = failure?.errors.find((candidate: FieldError) => candidate.field === name);
  return {
    id: fieldId(name, scope),
    typed: failure?.values[name],
    error: error?.message ?? null,
    refused: failure !== null,
  };
}

/** The one text typed in a field, or the stored one. An unticked box or empty list of a refused form is empty. */
export function typedText(field: FormField, stored: string | undefined): string | undefined {
  if (Array.isArray(field.typed)) return field.typed[0];
  return field.typed ?? stored;
}

/** The choices ticked in a group: a refused form that names none had none ticked. */
export function typedChoices(field: FormField, stored: readonly string[]): readonly string[] {
  if (!field.refused) return stored;
  return typeof field.typed === "string" ? [field.typed] : (field.typed ?? []);
}
