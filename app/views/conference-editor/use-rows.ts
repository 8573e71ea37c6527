import { writeRowChange } from "../../domain/conferences/rearrange.ts";
import { countRows } from "../../domain/form-rows.ts";
import { useFormFailure } from "../../ui/form-errors.tsx";

/** How many rows of a name the form shows, and which of them has just been added (-1: none). */
export function useRows(rows: string, stored: number): { count: number; fresh: number } {
  const { failure } = useFormFailure();
  if (!failure) return { count: stored, fresh: -1 };
  const count = countRows(failure.values, rows);
  const added = failure.values.intent === writeRowChange({ act: "add", rows, index: -1 });
  return { count, fresh: added ? count - 1 : -1 };
}
