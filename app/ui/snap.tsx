/** Where the thread snaps, in the margin beside a field that needs correcting. */
export function Snap() {
  return (
    <span className="snap">
      <svg viewBox="0 0 30 76" aria-hidden="true">
        <rect x="12" width="6" height="76" fill="var(--color-paper)" />
        <path
          d="M15 0v12c0 10-9 7-9 13 0 4 4 4 4 1M15 76V62c0-10 9-7 9-13 0-4-4-4-4-1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
