import type { ReactNode } from "react";
import { endClass, type ThreadEnd } from "./threaded.tsx";

export type OpeningProps = {
  /** Says what is the case. */
  title: ReactNode;
  /** The title's language where it is not the page's. */
  lang?: string;
  /** `work` on work pages and forms, `home` on the network's home only. */
  size?: "home" | "reading" | "work";
  /** Where this belongs: links and kinds above the title. */
  kicker?: ReactNode;
  lede?: ReactNode;
  /** Statuses and marks under the title. */
  marks?: ReactNode;
  /** Beside the title, a logo plate. */
  plate?: ReactNode;
  /** The thread stops under the opening, with a dot or at the button that a short form ends with. */
  ends?: ThreadEnd;
  children?: ReactNode;
};

/** The top of a page: the thread drops from the masthead past the title. */
export function Opening(props: OpeningProps) {
  const { title, lang, size = "reading", kicker, lede, marks, plate, ends = false, children } = props;
  const words = (
    <>
      <h1 lang={lang}>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
      {marks ? <div className="marks">{marks}</div> : null}
    </>
  );
  return (
    <div className={`threaded opening opening-${size} ${endClass(ends)}`}>
      {kicker ? <p className="kicker">{kicker}</p> : null}
      {plate ? (
        <div className="plate">
          {plate}
          <div>{words}</div>
        </div>
      ) : (
        words
      )}
      {children}
    </div>
  );
}
