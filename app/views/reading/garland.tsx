import { useId } from "react";
import { formatShortDate } from "../../i18n/format.ts";
import { useLocale } from "../../i18n/use-translate.tsx";
import { Knot } from "../../ui/knot.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Sag } from "./sag.tsx";

export type GarlandKnot = {
  key: string;
  /** ISO 8601. */
  at: string;
  who: string;
  href: string;
  title: string;
  lang: string;
};

type GarlandProps = {
  /** What hangs on the thread, for assistive technology. */
  label: string;
  /** In the order of time. */
  knots: readonly GarlandKnot[];
};

/** The thread hung out in time: it sags by the time between two knots, and its end is loose, for what is to come. */
export function Garland({ label, knots }: GarlandProps) {
  const id = useId();
  return (
    <section className="garland" aria-labelledby={id}>
      <h2 className="sr-only" id={id}>
        {label}
      </h2>
      <Sag times={knots.map(({ at }) => Date.parse(at))} />
      <ol>
        {knots.map((knot) => (
          <Hanging key={knot.key} knot={knot} />
        ))}
      </ol>
    </section>
  );
}

function Hanging({ knot: { at, who, href, title, lang } }: { knot: GarlandKnot }) {
  const { day, year } = formatShortDate(useLocale(), at);
  return (
    <li>
      <Knot shape="disc" />
      <time className="when" dateTime={at} suppressHydrationWarning>
        {day} <span className="year">{year}</span>
      </time>
      <b>{who}</b>
      <p>
        <a href={href} lang={lang}>
          {title}
        </a>{" "}
        <LangTag lang={lang} />
      </p>
    </li>
  );
}
