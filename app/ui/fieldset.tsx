import type { ReactNode } from "react";

type FieldsetProps = { legend: ReactNode; hint?: ReactNode; children: ReactNode };

/** Fields that answer one question together, side by side where there is room. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="field field-full">
      <legend className="label">{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className="pair">{children}</div>
    </fieldset>
  );
}
