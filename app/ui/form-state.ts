/** One thing that a refused form asks to have mended. `message` is in the reader's language already. */
export type FieldError = {
  /** The control's name, or null when no single field is to blame. */
  field: string | null;
  message: string;
};

/** What an action answers when it refuses a form: the page shows it again with the errors and everything typed. */
export type FormFailure = {
  ok: false;
  values: Record<string, string | string[]>;
  errors: FieldError[];
  /** True when the text was stored although the form was refused (a draft that cannot be submitted yet). */
  saved?: boolean;
};

/** What `useActionData()` may hold on a page with a form. */
export type FormAnswer = FormFailure | { ok: true } | null | undefined;

/** The id of the control named `name`, which the summary of errors links to. */
export function fieldId(name: string, scope?: string): string {
  return scope ? `field-${scope}-${name}` : `field-${name}`;
}
