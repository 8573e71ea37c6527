import { HintAndError } from "../../ui/field-words.tsx";
import { useFormField } from "../../ui/form-errors.tsx";
import { Snap } from "../../ui/snap.tsx";

/** What is wrong with the rows as a whole: too many of them, or too much in them. */
export function RowsError({ rows }: { rows: string }) {
  const { id, error } = useFormField(rows);
  if (error === null) return null;
  return (
    <div className="field is-wrong" id={id} tabIndex={-1}>
      <Snap />
      <HintAndError id={id} hint={null} error={error} />
    </div>
  );
}
