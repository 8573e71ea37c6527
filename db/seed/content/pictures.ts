// The drawings of the demo content: ink on paper, one red thread. Drawn here, so that nobody else's picture is used.

export type DemoPicture = "screens" | "route" | "table";

const ink = "#121a1c";
const thread = "#c8102e";
const paper = "#fbfcfc";
const sunken = "#eff3f3";

const knot = (x: number, y: number, radius = 14) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${thread}" stroke="${paper}" stroke-width="5"/>`;

const line = (path: string, width = 4) =>
  `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"/>`;

const pull = (path: string) =>
  `<path d="${path}" fill="none" stroke="${thread}" stroke-width="5" stroke-linecap="round"/>`;

const person = (x: number, y: number) =>
  `<g fill="url(#hatch)" stroke="${ink}" stroke-width="4"><circle cx="${x}" cy="${y}" r="58"/><path d="M${x - 140} ${y + 226}c6-92 64-138 140-138s134 46 140 138z"/></g>`;

const drawings: Record<DemoPicture, string> = {
  screens: `
    <rect x="160" y="170" width="520" height="380" fill="${paper}" stroke="${ink}" stroke-width="4"/>
    <rect x="940" y="250" width="500" height="360" fill="${paper}" stroke="${ink}" stroke-width="4"/>
    ${line("M420 550v190M310 740h220")}${line("M1190 610v130M1090 740h200")}
    ${person(420, 310)}<g transform="translate(0 70)">${person(1190, 310)}</g>
    ${pull("M420 470C500 820 1010 900 1190 550")}${knot(420, 470)}${knot(1190, 550)}`,
  route: `
    ${line("M610 120c90 60 120 40 170 120s-20 120 30 190-60 110-30 180-90 100-60 170", 3)}
    ${line("M1010 90c-40 90 40 140-10 220s60 120 10 200 40 130-30 210 20 70-10 110", 3)}
    ${[
      [820, 720],
      [840, 500],
      [905, 610],
      [900, 200],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="34" fill="${paper}" stroke="${ink}" stroke-width="4"/>`)
      .join("")}
    ${pull("M820 720C640 650 700 520 840 500C1000 480 1040 560 905 610C720 680 700 330 900 200")}
    ${knot(820, 720)}${knot(840, 500)}${knot(905, 610)}${knot(900, 200)}`,
  table: `
    ${line("M200 690h620M260 690v130M760 690v130")}
    <path d="M420 560h170v70a60 60 0 0 1-60 60h-50a60 60 0 0 1-60-60z" fill="url(#hatch)" stroke="${ink}" stroke-width="4"/>
    ${line("M590 580h30a34 34 0 0 1 0 68h-36")}${line("M460 520c-14-26 14-40 0-66M515 520c-14-26 14-40 0-66M570 520c-14-26 14-40 0-66", 3)}
    ${[1050, 1180, 1310, 1400].map((x, n) => `<g transform="translate(${x} ${380 + (n % 2) * 190})">${line("M-40 0v130M-40 65h80M40 65v65M-40 -20v20")}</g>`).join("")}
    ${pull("M505 600C620 200 900 240 1010 430")}${knot(505, 600)}${knot(1010, 430)}`,
};

/** A drawing as SVG, 1600 × 900. It is our own and trusted; what people upload as SVG is refused. */
export function drawing(name: DemoPicture): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">
    <defs><pattern id="hatch" width="14" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(-14)">
      <rect width="14" height="10" fill="${paper}"/><path d="M0 5h14" stroke="${ink}" stroke-width="3.4"/></pattern></defs>
    <rect width="1600" height="900" fill="${sunken}"/><path d="M0 820h1600" stroke="#6f7d81" stroke-width="3"/>
    ${drawings[name]}</svg>`);
}
