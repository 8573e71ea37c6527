import { useId } from "react";

type SelvageProps = {
  /** Six-digit hex colours, or null for none: the two lines around carry the contrast. */
  colour: string | null;
  second: string | null;
};

/** A woven edge in a space's own colours. SVG attributes, since the content security policy forbids inline styles. */
export function Selvage({ colour, second }: SelvageProps) {
  const id = useId();
  const warp = hex(colour);
  const weft = hex(second) ?? warp;
  return (
    <svg className="selvage" aria-hidden="true">
      {warp ? (
        <>
          <defs>
            <pattern id={id} width="56" height="7" patternUnits="userSpaceOnUse">
              <path d="M0 0h24v7H0zM28 0h24v7H28z" fill={warp} />
              <path d="M24 0h4v7h-4z" fill={weft} />
            </pattern>
          </defs>
          <rect width="100%" height="100%" fill={`url(#${id})`} />
        </>
      ) : null}
    </svg>
  );
}

function hex(colour: string | null): string | undefined {
  return colour !== null && /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined;
}
