import type { Count } from "../figures/figure.ts";
import { summarise } from "../figures/sums.ts";
import type { BoardConference } from "./board.ts";

/** What all conferences of a board that have been held come to, each once. */
export type BoardTotal = {
  /** Null while none has reported. */
  sum: Count | null;
  reported: number;
  of: number;
  /** Held, and not reported: the first of them. */
  missing: BoardConference[];
  /** How many of those reported are only as sure as the sum. */
  asSure: number;
  /** How many of those reported the national team has reported. */
  byNational: number;
};

const maxNamed = 5;

/** The total by the rules of docs/honest-numbers.md; null when nothing has been held yet. */
export function totalOfBoard(conferences: readonly BoardConference[]): BoardTotal | null {
  const held = conferences.filter(({ standing }) => standing === "held");
  if (held.length === 0) return null;
  const counted = held.map((conference) => ({
    key: `${conference.tenantId}.${conference.id}`,
    count: conference.participants,
    conference,
  }));
  const { sum, reported, of, missing } = summarise(counted);
  const told = held.filter(({ participants }) => participants !== null);
  return {
    sum,
    reported,
    of,
    missing: missing.slice(0, maxNamed).map(({ conference }) => conference),
    asSure: told.filter(({ participants }) => participants?.qualifier === sum?.qualifier).length,
    byNational: told.filter(({ reporter }) => reporter === "national").length,
  };
}
