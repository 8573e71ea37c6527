import type { Qualifier } from "./figure.ts";
import type { Growth } from "./growth.ts";

/**
 * A ratio as it is said: as many; `amount` times as many; a half, third or quarter as many (`amount` 2, 3, 4); or `amount`
 * per cent more or fewer.
 */
export type SaidRatio = {
  form: "same" | "times" | "part" | "more" | "fewer";
  amount: number;
  qualifier: Qualifier;
};

/** How far from a round ratio, as a share of it, one may be and still be said with it. */
const reach = { exact: 0.02, other: 0.05 };
/** Exact numbers show that they differ at all. */
const sameReach = { exact: 0.002, other: 0.05 };

/** What exact numbers and others are rounded to: "about 23 per cent more" would pretend. */
const percentStep = { exact: 1, other: 10 };
const timesStep = { exact: 0.1, other: 0.5 };

/**
 * Rounds a ratio to what can be said of it. It stays exact or over only where rounding has not made it more than it is;
 * per cent are round by nature, so exact ones stay exact.
 */
export function sayRatio({ ratio, qualifier }: Pick<Growth, "ratio" | "qualifier">): SaidRatio {
  const sureness = qualifier === "exact" ? "exact" : "other";
  const said = (form: SaidRatio["form"], amount: number, value: number): SaidRatio => ({
    form,
    amount,
    qualifier: rounded(qualifier, ratio, value),
  });
  if (Math.abs(ratio - 1) <= sameReach[sureness]) return said("same", 1, 1);
  const near = (value: number) => Math.abs(ratio - value) <= value * reach[sureness];
  const part = [2, 3, 4].find((amount) => near(1 / amount));
  if (part) return said("part", part, 1 / part);
  const whole = Math.round(ratio);
  if (whole >= 2 && (near(whole) || whole >= 10)) return said("times", whole, whole);
  if (ratio >= 2) {
    const amount = roundTo(ratio, timesStep[sureness]);
    return said("times", amount, amount);
  }
  const step = percentStep[sureness];
  const percent = Math.max(step, roundTo(Math.abs(ratio - 1) * 100, step));
  if (qualifier === "exact")
    return { form: ratio > 1 ? "more" : "fewer", amount: notAll(ratio, percent, step), qualifier };
  return ratio > 1
    ? said("more", percent, 1 + percent / 100)
    : { form: "fewer", amount: notAll(ratio, percent, step), qualifier: "about" };
}

/** What is left is not rounded away. */
function notAll(ratio: number, percent: number, step: number): number {
  return ratio > 0 && ratio < 1 ? Math.min(percent, 100 - step) : percent;
}

function rounded(qualifier: Qualifier, ratio: number, said: number): Qualifier {
  if (Math.abs(ratio - said) < 0.005 * said) return qualifier;
  return qualifier === "over" && said < ratio ? "over" : "about";
}

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(1));
}
