import type { Space } from "../../domain/tenants/directory.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

/** Spaces by name, a line each: what kind it is, and where. */
export function SpaceLines({ spaces }: { spaces: readonly Space[] }) {
  const t = useTranslate();
  return (
    <ul className="space-lines">
      {spaces.map(({ slug, name, kind, areas }) => (
        <li key={slug}>
          <a href={`/${slug}`}>{name}</a>
          <span>{[t(`spaces.kind.${kind}`), ...areas].join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}
