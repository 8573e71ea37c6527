import { Shape, type ShapeName } from "./shape.tsx";

/** A knot on the thread, level with the words it stands beside; inside `Threaded` only. */
export function Knot({ shape }: { shape: ShapeName }) {
  return (
    <span className="knot">
      <Shape name={shape} className="" />
    </span>
  );
}
