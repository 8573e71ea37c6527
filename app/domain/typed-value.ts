/** What a form says in a field, the last of it where the field was sent several times; "" where it was not sent. */
export function typedValue(values: Readonly<Record<string, string | string[] | undefined>>, name: string): string {
  return [values[name] ?? ""].flat().at(-1) ?? "";
}
