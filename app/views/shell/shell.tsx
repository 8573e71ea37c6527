import { useMatches, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";
import { menuFor, type NavKind } from "./menus.ts";
import { useRootData } from "./root-data.ts";

/** What surrounds every page. A failed page keeps the public menu, whatever it would have had. */
export function Shell({ failed = false, children }: { failed?: boolean; children: ReactNode }) {
  const t = useTranslate();
  const root = useRootData();
  const asked = useNavKind();
  const { tenant } = useParams();
  const viewer = root?.viewer ?? null;
  return (
    <>
      <a className="skip" href="#content">
        {t("common.skip")}
      </a>
      <Masthead nav={menuFor(failed ? "public" : asked, viewer, tenant)} viewer={viewer} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer network={root?.network ?? null} />
    </>
  );
}

/** The deepest route that says which menu it wants. */
function useNavKind(): NavKind {
  const kinds = useMatches().map((match) => (match.handle as { nav?: NavKind } | undefined)?.nav);
  return kinds.findLast((kind) => kind !== undefined) ?? "public";
}
