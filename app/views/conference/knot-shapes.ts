import type { Standing } from "../../domain/conferences/standing.ts";
import type { ShapeName } from "../../ui/shape.tsx";

/** The knot of a conference: the shape that its status has beside the word. */
export const knotShapes: Record<Standing, ShapeName> = {
  planned: "dashed",
  overdue: "dashed",
  postponed: "dashed",
  upcoming: "ring",
  ongoing: "ring",
  held: "tick",
  cancelled: "cross",
};
