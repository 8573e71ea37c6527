import type { Space, SpaceKind } from "../../domain/tenants/directory.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Bead } from "../../ui/beads.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { SpaceLines } from "./space-lines.tsx";

type SpaceGroupProps = {
  kind: SpaceKind | "archived";
  spaces: readonly Space[];
  /** Address of the spaces that follow, or null. */
  next: string | null;
};

const words = {
  region: "spaces.list.regions",
  member_organisation: "spaces.list.organisations",
  network: "spaces.list.network",
  archived: "spaces.list.archived",
} as const;

const countries = ["SE", "DK", "NO"] as const;

/** The spaces of one kind as a knot on the thread; regions country by country where there are several. */
export function SpaceGroup({ kind, spaces, next }: SpaceGroupProps) {
  const t = useTranslate();
  const present = countries.filter((country) => spaces.some((space) => space.country === country));
  return (
    <Bead shape={kind === "archived" ? "spool" : "disc"} title={t(words[kind])}>
      {kind === "region" && present.length > 1 ? (
        present.map((country) => (
          <div className="mt-6" key={country}>
            <h3>{t(`spaces.list.country.${country}`)}</h3>
            <SpaceLines spaces={spaces.filter((space) => space.country === country)} facts="summary" />
          </div>
        ))
      ) : (
        <SpaceLines spaces={spaces} facts="summary" />
      )}
      {next ? (
        <p className="mt-6">
          <ButtonLink to={next}>{t("spaces.list.next")}</ButtonLink>
        </p>
      ) : null}
    </Bead>
  );
}
