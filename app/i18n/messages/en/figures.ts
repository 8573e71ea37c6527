import type { Messages } from "../messages.ts";
import type { figures as reference } from "../sv/figures.ts";

export const figures: Messages<typeof reference> = {
  missing: "Missing: {{names}}",
  missingMore: "and {{number}} more",
  ratio: {
    about: "about {{words}}",
    over: "more than {{words}}",
    same: "as many",
    sameOver: "at least as many",
    double: "twice as many",
    times: "{{amount}} times as many",
    half: "half as many",
    third: "a third as many",
    quarter: "a quarter as many",
    more: "{{amount}}% more",
    fewer: "{{amount}}% fewer",
  },
  derived: {
    about: "about {{words}}",
    same: "as many as {{edition}}",
    double: "twice as many as {{edition}}",
    times: "{{amount}} times as many as {{edition}}",
    half: "half of {{edition}}",
    third: "a third of {{edition}}",
    quarter: "a quarter of {{edition}}",
    more: "{{amount}}% more than {{edition}}",
    fewer: "{{amount}}% fewer than {{edition}}",
  },
  years: {
    compared: "{{words}} compared with {{year}}",
    unreported: "Cannot be compared with {{year}}: not everybody has reported.",
    nothing_last_year: "No conference was held in {{year}}, so there is nothing to compare with.",
    nothing_this_year: "No conference was held during the year, so there is nothing to compare with {{year}}.",
  },
};
