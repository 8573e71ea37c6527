import type { ReactNode } from "react";
import { useTranslate } from "../../i18n/use-translate.tsx";

/** What the two sides of a comparison are called: published and proposed while an edit waits, else before and now. */
export type SideNames = "proposed" | "done";

type SidesProps = {
  names: SideNames;
  /** The names are said but not shown, where the pair above shows them. */
  namesHidden?: boolean;
  before: ReactNode;
  after: ReactNode;
};

/** Two versions side by side, or one under the other on a phone. */
export function Sides({ names, namesHidden = false, before, after }: SidesProps) {
  const t = useTranslate();
  const [left, right] =
    names === "proposed"
      ? [t("review.difference.published"), t("review.difference.proposed")]
      : [t("review.difference.before"), t("review.difference.after")];
  return (
    <div className="diff">
      <Side name={left} nameHidden={namesHidden}>
        {before}
      </Side>
      <Side name={right} nameHidden={namesHidden}>
        {after}
      </Side>
    </div>
  );
}

function Side({ name, nameHidden, children }: { name: string; nameHidden: boolean; children: ReactNode }) {
  return (
    <div>
      <h5 className={nameHidden ? "md:sr-only" : undefined}>{name}</h5>
      {children}
    </div>
  );
}

type PairProps = { names: SideNames; namesHidden?: boolean; children: (side: "before" | "after") => ReactNode };

/** Two versions of some words. */
export function Pair({ names, namesHidden, children }: PairProps) {
  return (
    <Sides
      names={names}
      namesHidden={namesHidden}
      before={<p>{children("before")}</p>}
      after={<p>{children("after")}</p>}
    />
  );
}
