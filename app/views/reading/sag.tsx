/** Units of the drawing, 1000 wide, which is stretched to the width of the page; the knots hang at 35 from its top. */
const width = 892;
const top = 35;

/** The thread between knots at these moments (milliseconds), in the order of time. Decoration. */
export function Sag({ times }: { times: readonly number[] }) {
  const step = width / Math.max(1, times.length);
  const longest = Math.max(1, ...times.map((at, index) => at - (times[index - 1] ?? at)));
  const solid = times.slice(1).map((at, index) => {
    const gap = (at - (times[index] ?? at)) / longest;
    return hang(index * step, (index + 1) * step, 24 + 30 * Math.sqrt(Math.max(0, gap)));
  });
  const last = Math.max(0, times.length - 1) * step;
  const loose = `M${last} ${top}C${last + (950 - last) * 0.4} 84 920 88 950 65s8-38-6-32s-8 34 20 36s28-12 34-14`;
  return (
    <svg className="sag" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      <g fill="none" stroke="var(--color-thread)" strokeWidth="2" strokeLinecap="round">
        <path vectorEffect="non-scaling-stroke" d={`M0 ${top}${solid.join("")}`} />
        <path vectorEffect="non-scaling-stroke" strokeDasharray="5 6" d={loose} />
      </g>
    </svg>
  );
}

function hang(from: number, to: number, depth: number): string {
  const [a, b] = [from + (to - from) * 0.26, to - (to - from) * 0.26].map((x) => x.toFixed(1));
  return `C${a} ${top + depth} ${b} ${top + depth} ${to.toFixed(1)} ${top}`;
}
