import type { Messages } from "../messages.ts";
import type { figures as reference } from "../sv/figures.ts";

export const figures: Messages<typeof reference> = {
  missing: "Mangler: {{names}}",
  missingMore: "og {{number}} til",
  ratio: {
    about: "omtrent {{words}}",
    over: "mer enn {{words}}",
    same: "like mange",
    sameOver: "minst like mange",
    double: "dobbelt så mange",
    times: "{{amount}} ganger så mange",
    half: "halvparten så mange",
    third: "en tredel så mange",
    quarter: "en firedel så mange",
    more: "{{amount}} % flere",
    fewer: "{{amount}} % færre",
  },
  derived: {
    about: "omtrent {{words}}",
    same: "like mange som {{edition}}",
    double: "dobbelt så mange som {{edition}}",
    times: "{{amount}} ganger så mange som {{edition}}",
    half: "halvparten av {{edition}}",
    third: "en tredel av {{edition}}",
    quarter: "en firedel av {{edition}}",
    more: "{{amount}} % flere enn {{edition}}",
    fewer: "{{amount}} % færre enn {{edition}}",
  },
  years: {
    compared: "{{words}} sammenlignet med {{year}}",
    unreported: "Kan ikke sammenlignes med {{year}}: ikke alle har rapportert.",
    nothing_last_year: "Ingen konferanse ble gjennomført i {{year}}, så det er ingenting å sammenligne med.",
    nothing_this_year:
      "Ingen konferanse er gjennomført i løpet av året, så det er ingenting å sammenligne med {{year}}.",
  },
};
