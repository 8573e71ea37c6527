/** A county's place on the map: column 0 to 3 from the west, row 0 to 7 from the north. */
export type Tile = {
  /** As in app.areas. */
  code: string;
  column: number;
  row: number;
  /** As short as it is said, with soft hyphens where a narrow tile may break it. */
  name: string;
};

export const columns = 4;
export const rows = 8;

/** Sweden's counties as tiles of one size, north first, each as near its neighbours as 4 by 8 allows. */
export const tiles: readonly Tile[] = [
  { code: "SE-25", column: 2, row: 0, name: "Norr\u00adbotten" },
  { code: "SE-24", column: 2, row: 1, name: "Väster\u00adbotten" },
  { code: "SE-23", column: 1, row: 2, name: "Jämt\u00adland" },
  { code: "SE-22", column: 2, row: 2, name: "Väster\u00adnorrland" },
  { code: "SE-20", column: 1, row: 3, name: "Dal\u00adarna" },
  { code: "SE-21", column: 2, row: 3, name: "Gävle\u00adborg" },
  { code: "SE-17", column: 0, row: 4, name: "Värm\u00adland" },
  { code: "SE-18", column: 1, row: 4, name: "Örebro" },
  { code: "SE-19", column: 2, row: 4, name: "Väst\u00adman\u00adland" },
  { code: "SE-03", column: 3, row: 4, name: "Uppsala" },
  { code: "SE-14", column: 0, row: 5, name: "Västra Göta\u00adland" },
  { code: "SE-05", column: 1, row: 5, name: "Öster\u00adgötland" },
  { code: "SE-04", column: 2, row: 5, name: "Sörm\u00adland" },
  { code: "SE-01", column: 3, row: 5, name: "Stock\u00adholm" },
  { code: "SE-13", column: 0, row: 6, name: "Halland" },
  { code: "SE-06", column: 1, row: 6, name: "Jön\u00adköping" },
  { code: "SE-08", column: 2, row: 6, name: "Kalmar" },
  { code: "SE-09", column: 3, row: 6, name: "Gotland" },
  { code: "SE-12", column: 0, row: 7, name: "Skåne" },
  { code: "SE-07", column: 1, row: 7, name: "Krono\u00adberg" },
  { code: "SE-10", column: 2, row: 7, name: "Blekinge" },
];
