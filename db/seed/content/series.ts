// What conferences of many spaces belong to together: series of the network, and rounds.
import type { Calendar } from "../calendar.ts";
import type { DemoRound, DemoSeries } from "../series.ts";

export const series: DemoSeries[] = [
  {
    slug: "klusterkonferensen",
    name: "Klusterkonferensen",
    description: "Produktionsklustrens årliga konferens, med ett nytt tema varje år.",
  },
  {
    slug: "eklients-hostkonferens",
    name: "eKlients höstkonferens",
    description: "Medlemmarna diskuterar den digitala arbetsplatsen och rangordnar sina önskemål.",
  },
  {
    slug: "handledardagen",
    name: "Handledardagen",
    description: "För den som hjälper andra att komma igång med digitala tjänster. En ny region är värd varje år.",
  },
  {
    slug: "arskonferansen",
    name: "Årskonferansen",
    description: "Lean Forum Norges samling om forbedringsarbeid.",
    language: "nb",
  },
];

/** The slug of the round that goes on now. */
export const currentRound = "pagaende-omgang";

export function rounds(calendar: Calendar): DemoRound[] {
  const [startsOn, endsOn] = [calendar.day(-180), calendar.day(250)];
  return [
    { slug: "hosten-2018", name: "Hösten 2018", startsOn: "2018-08-01", endsOn: "2018-12-31" },
    { slug: currentRound, name: `Omgången ${startsOn.slice(0, 4)}/${endsOn.slice(2, 4)}`, startsOn, endsOn },
  ];
}
