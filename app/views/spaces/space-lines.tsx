import type { Space } from "../../domain/tenants/directory.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

type SpaceLinesProps = {
  spaces: readonly Space[];
  /** What stands beside the name: kind and place, or place and what the space says of itself. */
  facts: "kind" | "summary";
};

/** Spaces by name, a line each. */
export function SpaceLines({ spaces, facts }: SpaceLinesProps) {
  const t = useTranslate();
  return (
    <ul className="space-lines">
      {spaces.map(({ slug, name, kind, areas, summary, language }) => (
        <li key={slug}>
          <a href={`/${slug}`}>{name}</a>
          <div>
            {facts === "kind" ? [t(`spaces.kind.${kind}`), ...areas].join(", ") : <p>{areas.join(", ")}</p>}
            {facts === "summary" && summary ? <p lang={language}>{summary}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
