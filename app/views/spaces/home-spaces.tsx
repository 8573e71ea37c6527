import type { Space, SpaceKind } from "../../domain/tenants/directory.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import { Section } from "../../ui/section.tsx";
import { SpaceCount } from "./space-count.tsx";
import { SpaceLines } from "./space-lines.tsx";

/** How many spaces there are, and the first of them by name. */
export function HomeSpaces({ counts, spaces }: { counts: Record<SpaceKind, number>; spaces: readonly Space[] }) {
  const t = useTranslate();
  return (
    <Section title={t("common.nav.spaces")} more={<a href="/spaces">{t("pages.home.allSpaces")}</a>}>
      <div className="pt-7">
        <Columns split="5-7">
          <SpaceCount counts={counts} />
          <SpaceLines spaces={spaces} facts="kind" />
        </Columns>
      </div>
    </Section>
  );
}
