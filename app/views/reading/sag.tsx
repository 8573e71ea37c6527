type Place = { on: string | null; ahead: boolean };

/** Units of the drawing, 1000 wide, which is stretched to the width of the page; the knots hang at 35 from its top. */
const width = 892;
const top = 35;

/** The thread between knots in the order of time, dashed where it has not been yet. Decoration. */
export function Sag({ knots }: { knots: readonly Place[] }) {
  const step = width / Math.max(1, knots.length);
  const gaps = knots.map((knot, index) => daysBetween(knots[index - 1], knot));
  const longest = Math.max(1, ...gaps.map((gap) => gap ?? 0));
  const hung = knots.map(({ ahead }, index) => {
    const depth = 24 + 30 * Math.sqrt((gaps[index] ?? longest / 4) / longest);
    return { ahead, path: index === 0 ? "" : hang((index - 1) * step, index * step, depth) };
  });
  const reached = knots.findLastIndex(({ ahead }) => !ahead);
  const solid = hung.filter(({ ahead }) => !ahead).map(({ path }) => path);
  const dashed = hung.filter(({ ahead }) => ahead).map(({ path }) => path);
  const last = Math.max(0, knots.length - 1) * step;
  const loose = `C${last + (950 - last) * 0.4} 84 920 88 950 65s8-38-6-32s-8 34 20 36s28-12 34-14`;
  return (
    <svg className="sag" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      <g fill="none" stroke="var(--color-thread)" strokeWidth="2" strokeLinecap="round">
        <path vectorEffect="non-scaling-stroke" d={`M0 ${top}${solid.join("")}`} />
        <path
          vectorEffect="non-scaling-stroke"
          strokeDasharray="5 6"
          d={`M${Math.max(0, reached) * step} ${top}${dashed.join("")}${loose}`}
        />
      </g>
    </svg>
  );
}

/** Null where one of the days is not known. */
function daysBetween(from: Place | undefined, to: Place): number | null {
  if (!from?.on || !to.on) return null;
  return Math.max(0, (Date.parse(to.on) - Date.parse(from.on)) / 86_400_000);
}

function hang(from: number, to: number, depth: number): string {
  const [a, b] = [from + (to - from) * 0.26, to - (to - from) * 0.26].map((x) => x.toFixed(1));
  return `C${a} ${top + depth} ${b} ${top + depth} ${to.toFixed(1)} ${top}`;
}
