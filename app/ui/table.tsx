import { type ReactNode, useId } from "react";
import { Knot } from "./knot.tsx";
import type { ShapeName } from "./shape.tsx";

export type Column<Row> = {
  head: string;
  cell: (row: Row) => ReactNode;
  /** The row's own header, usually its link. Exactly one column has it. */
  header?: boolean;
  /** Figures stand right. */
  figures?: boolean;
};

type TableProps<Row> = {
  caption: ReactNode;
  /** The caption stays for assistive technology when a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The row that is open below, with its knot on the thread. */
  open?: { key: string; shape: ShapeName };
};

/** Rows with hairlines; on a phone each row becomes label and value under its header. An empty cell stays empty. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey, open }: TableProps<Row>) {
  const id = useId();
  return (
    <table className="stackable" aria-labelledby={id}>
      <caption id={id} className={captionHidden ? "sr-only" : undefined}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.head} scope="col" className={column.figures ? "num" : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isOpen = open?.key === rowKey(row);
          return (
            <tr key={rowKey(row)} className={isOpen ? "is-open" : undefined} aria-current={isOpen || undefined}>
              {columns.map((column, index) => (
                <Cell
                  key={column.head}
                  column={column}
                  row={row}
                  knot={isOpen && index === 0 ? open?.shape : undefined}
                />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row, knot }: { column: Column<Row>; row: Row; knot?: ShapeName }) {
  const content = (
    <>
      {knot ? <Knot shape={knot} /> : null}
      {column.cell(row)}
    </>
  );
  if (column.header) return <th scope="row">{content}</th>;
  return (
    <td data-label={column.head} className={column.figures ? "num" : undefined}>
      {content}
    </td>
  );
}
