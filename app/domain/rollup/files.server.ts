import { stringify } from "csv-stringify/sync";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Language } from "../language.ts";
import type { SheetCell } from "./sheet.ts";

/** A table with its heads. */
export type Sheet = { name: string; heads: string[]; rows: SheetCell[][] };

/**
 * CSV (RFC 4180) in UTF-8 with the mark that Excel knows it by. Where a comma divides decimals a spreadsheet expects
 * semicolons between fields. A text that would be read as a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function toCsv({ heads, rows }: Sheet, language: Language): string {
  const texts = rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.on : cell)));
  return stringify([heads, ...texts], {
    bom: true,
    delimiter: language === "en" ? "," : ";",
    record_delimiter: "windows",
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}

/** Characters that a column is wide at most. */
const widest = 50;

/** An Excel workbook (ECMA-376) with one sheet whose head stays in sight. Text is text there, whatever it begins with. */
export async function toXlsx({ name, heads, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const data: SheetData = [
    heads.map((head) => ({ value: head, type: String, fontWeight: "bold" as const, wrap: true })),
    ...rows.map((row) => row.map(toCell)),
  ];
  const columns = heads.map((head, index) => ({
    width: Math.min(widest, Math.max(12, ...[head, ...rows.map((row) => row[index])].map(lengthOf))),
  }));
  const file = await writeExcelFile(data, { sheet: name, columns, stickyRowsCount: 1 }).toBuffer();
  return new Uint8Array(file);
}

function toCell(cell: SheetCell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "string") return { value: cell, type: String };
  return { value: new Date(cell.on), type: Date, format: "yyyy-mm-dd" };
}

function lengthOf(cell: SheetCell | undefined): number {
  return typeof cell === "string" ? cell.length + 2 : 0;
}
