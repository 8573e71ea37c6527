import { writeRowChange } from "../../domain/conferences/rearrange.ts";
import { Button } from "../../ui/button.tsx";

/** Adds an empty row last; the form comes back with it, and with everything that was typed. */
export function AddRow({ rows, label, spoken }: { rows: string; label: string; spoken?: string }) {
  return (
    <Button name="intent" value={writeRowChange({ act: "add", rows, index: -1 })} aria-label={spoken}>
      {label}
    </Button>
  );
}

type RemoveRowProps = {
  rows: string;
  index: number;
  label: string;
  /** The same with what it removes, for those who do not see the row around it. */
  spoken: string;
};

export function RemoveRow({ rows, index, label, spoken }: RemoveRowProps) {
  return (
    <Button
      look="plain"
      className="justify-self-start"
      name="intent"
      value={writeRowChange({ act: "remove", rows, index })}
      aria-label={spoken}
    >
      {label}
    </Button>
  );
}
