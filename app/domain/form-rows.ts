type Values = Record<string, string | string[]>;

/** How many numbered rows of a name a form has (`actions.0.title`), by the highest number that it names. */
export function countRows(values: Values, rows: string): number {
  const pattern = new RegExp(`^${rows}\\.(\\d{1,3})\\.`);
  return Math.max(-1, ...Object.keys(values).map((name) => Number(pattern.exec(name)?.[1] ?? -1))) + 1;
}

/** Takes a row out of a form's values; those after it move up. */
export function removeRow(values: Values, rows: string, index: number): void {
  const pattern = new RegExp(`^${rows}\\.(\\d{1,3})\\.(.+)$`);
  const kept: [string, string | string[]][] = [];
  for (const [name, value] of Object.entries(values)) {
    const [, number, part] = pattern.exec(name) ?? [];
    if (number === undefined) continue;
    delete values[name];
    if (Number(number) !== index)
      kept.push([`${rows}.${Number(number) - (Number(number) > index ? 1 : 0)}.${part}`, value]);
  }
  Object.assign(values, Object.fromEntries(kept));
}
