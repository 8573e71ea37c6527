import { countRows, removeRow } from "../form-rows.ts";
import { linkKinds } from "./conference.ts";

type Values = Record<string, string | string[]>;

/** What a button beside the form's rows asks for: another row, or one less. Its value is sent as the form's intent. */
export type RowChange = { act: "add" | "remove"; rows: string; index: number };

/** The value of the button that asks for a change: `add-row:days`, `remove-row:days.0.responsible.1`. */
export function writeRowChange({ act, rows, index }: RowChange): string {
  return act === "add" ? `add-row:${rows}` : `remove-row:${rows}.${index}`;
}

/** The inverse of `writeRowChange`; null for the intent of another button. */
export function readRowChange(intent: string): RowChange | null {
  const [, added] = /^add-row:(days|speakers|links|days\.\d{1,3}\.responsible)$/.exec(intent) ?? [];
  if (added !== undefined) return { act: "add", rows: added, index: -1 };
  const [, rows, index] = /^remove-row:(days|speakers|links|days\.\d{1,3}\.responsible)\.(\d{1,3})$/.exec(intent) ?? [];
  return rows === undefined ? null : { act: "remove", rows, index: Number(index) };
}

/** The form's values with the change made; a new row stands last and is empty. */
export function changeRows(values: Values, { act, rows, index }: RowChange): void {
  if (act === "remove") {
    removeRow(values, rows, index);
    return;
  }
  const at = `${rows}.${countRows(values, rows)}`;
  if (rows === "days") Object.assign(values, { [`${at}.date`]: "", [`${at}.theme`]: "" });
  else if (rows === "links")
    Object.assign(values, { [`${at}.kind`]: linkKinds[0], [`${at}.title`]: "", [`${at}.url`]: "" });
  else Object.assign(values, { [`${at}.name`]: "", [`${at}.organisation`]: "" });
}
