/** A partner or funder as a row of the form: everything as typed. */
export type PartnerRow = { kind: "partner" | "funder"; name: string; url: string };

/** Partners and funders that one space may list. */
export const maxPartners = 40;

export const emptyPartner: PartnerRow = { kind: "partner", name: "", url: "" };

/** What a button of the rows asks for; its value is sent as the form's intent. */
export type RowChange = { act: "add" } | { act: "remove" | "up" | "down"; index: number };

type Values = Record<string, string | string[] | undefined>;

/** The name of a row's control. */
export function partnerField(index: number, field: keyof PartnerRow): string {
  return `partners.${index}.${field}`;
}

/** The rows that a form sent, in order, empty ones included. */
export function readPartnerRows(values: Values): PartnerRow[] {
  const rows: PartnerRow[] = [];
  while (values[partnerField(rows.length, "name")] !== undefined) {
    const text = (field: keyof PartnerRow) => String(values[partnerField(rows.length, field)] ?? "");
    rows.push({ kind: text("kind") === "funder" ? "funder" : "partner", name: text("name"), url: text("url") });
  }
  return rows;
}

/** The values of a form with other rows in place of its own. */
export function withPartnerRows<V extends Values>(values: V, rows: readonly PartnerRow[]): V {
  const others = Object.entries(values).filter(([name]) => !name.startsWith("partners."));
  const own = rows.flatMap((row, index) =>
    (["kind", "name", "url"] as const).map((field) => [partnerField(index, field), row[field]]),
  );
  return Object.fromEntries([...others, ...own]) as V;
}

/** The value of the button that asks for a change. */
export function writeRowChange(change: RowChange): string {
  return change.act === "add" ? "partner-add" : `partner-${change.act}:${change.index}`;
}

/** The inverse of `writeRowChange`; null for the intent of another button. */
export function readRowChange(intent: string): RowChange | null {
  if (intent === "partner-add") return { act: "add" };
  const [, act, index] = /^partner-(remove|up|down):(\d{1,3})$/.exec(intent) ?? [];
  return act === undefined ? null : { act: act as "remove" | "up" | "down", index: Number(index) };
}

/** The rows after a change; one that names no row changes nothing. */
export function changeRows<Row>(rows: readonly Row[], change: RowChange, empty: Row): Row[] {
  if (change.act === "add") return [...rows, empty];
  const row = rows[change.index];
  if (row === undefined) return [...rows];
  const others = rows.filter((other) => other !== row);
  if (change.act === "remove") return others;
  const to = Math.max(0, change.index + (change.act === "up" ? -1 : 1));
  return [...others.slice(0, to), row, ...others.slice(to)];
}
