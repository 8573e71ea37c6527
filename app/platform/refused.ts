/**
 * A "no" that is said to a person, as opposed to a defect. `code` names it; the words lie in `app/i18n` under
 * `refusals.<code>`. `field` is the form field that it is about, `params` fill the message.
 */
export class Refused extends Error {
  readonly code: string;
  readonly field: string | null;
  readonly params: Record<string, string | number>;

  constructor(code: string, field: string | null = null, params: Record<string, string | number> = {}) {
    super(code);
    this.name = "Refused";
    this.code = code;
    this.field = field;
    this.params = params;
  }
}
