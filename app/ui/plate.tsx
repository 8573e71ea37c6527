type PlateProps = {
  /** Address of the logo, or null: then the name's first letter stands in. */
  logo: string | null;
  name: string;
};

/** A logo on its white plate, also in dark. The name stands in words beside it, so the plate is decoration. */
export function Plate({ logo, name }: PlateProps) {
  return (
    <div className="logo" aria-hidden="true">
      {logo === null ? <span>{Array.from(name.trim())[0]}</span> : <img src={logo} alt="" width={72} height={72} />}
    </div>
  );
}
