import { type ReactNode, useId } from "react";
import { useTranslate } from "../../i18n/use-translate.tsx";

type BoardTableProps = {
  caption: string;
  /** Head of the first column. */
  first: string;
  /** Lines, and others with one cell over four columns. */
  children: ReactNode;
  foot?: ReactNode;
};

/** Name, day, status and participants; on a phone two lines a row. */
export function BoardTable({ caption, first, children, foot }: BoardTableProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <table className="board-table" aria-labelledby={id}>
      <caption id={id} className="sr-only">
        {caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{t("board.table.day")}</th>
          <th scope="col">{t("board.table.status")}</th>
          <th scope="col" className="num">
            {t("board.table.participants")}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {foot ? <tfoot>{foot}</tfoot> : null}
    </table>
  );
}
