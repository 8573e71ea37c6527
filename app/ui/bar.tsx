/** How far along, from 0 to 1. Decoration: the figure stands in words beside it. */
export function Bar({ share }: { share: number }) {
  const width = 54 * Math.min(1, Math.max(0, share));
  return (
    <svg className="bar" width="56" height="8" viewBox="0 0 56 8" aria-hidden="true">
      <rect x="0.5" y="0.5" width="55" height="7" rx="1" fill="var(--color-sunken)" stroke="var(--color-edge)" />
      <rect x="1" y="1" width={width} height="6" fill="var(--color-ink)" />
    </svg>
  );
}
