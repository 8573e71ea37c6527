import type { Messages } from "../messages.ts";
import type { figures as reference } from "../sv/figures.ts";

export const figures: Messages<typeof reference> = {
  missing: "Mangler: {{names}}",
  missingMore: "og {{number}} til",
  ratio: {
    about: "omtrent {{words}}",
    over: "mere end {{words}}",
    same: "lige så mange",
    sameOver: "mindst lige så mange",
    double: "dobbelt så mange",
    times: "{{amount}} gange så mange",
    half: "halvt så mange",
    third: "en tredjedel så mange",
    quarter: "en fjerdedel så mange",
    more: "{{amount}} % flere",
    fewer: "{{amount}} % færre",
  },
  derived: {
    about: "omtrent {{words}}",
    same: "lige så mange som {{edition}}",
    double: "dobbelt så mange som {{edition}}",
    times: "{{amount}} gange så mange som {{edition}}",
    half: "halvdelen af {{edition}}",
    third: "en tredjedel af {{edition}}",
    quarter: "en fjerdedel af {{edition}}",
    more: "{{amount}} % flere end {{edition}}",
    fewer: "{{amount}} % færre end {{edition}}",
  },
  years: {
    compared: "{{words}} i forhold til {{year}}",
    unreported: "Kan ikke sammenlignes med {{year}}: ikke alle har rapporteret.",
    nothing_last_year: "Ingen konference blev afholdt i {{year}}, så der er ikke noget at sammenligne med.",
    nothing_this_year: "Ingen konference er afholdt i løbet af året, så der er ikke noget at sammenligne med {{year}}.",
  },
};
