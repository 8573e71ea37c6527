import type { ReactNode } from "react";
import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { softHyphens } from "../reading/soft-hyphens.ts";

type KnotNameProps = {
  conference: Pick<ListedConference, "href" | "title" | "language" | "standing" | "spaceName">;
  /** What follows the name of its space. */
  children?: ReactNode;
};

/** A conference at its knot. Its standing is read aloud, and shown where the knot's shape alone would not tell it. */
export function KnotName({ conference, children }: KnotNameProps) {
  const t = useTranslate();
  const { href, title, language, standing, spaceName } = conference;
  return (
    <>
      <a className="name" href={href} lang={language}>
        {softHyphens(title)}
      </a>
      <p>
        <span className={standing === "held" || standing === "upcoming" ? "sr-only" : undefined}>
          {t(`dates.standing.${standing}`)}.{" "}
        </span>
        {softHyphens(spaceName)}
        {children}
      </p>
    </>
  );
}
