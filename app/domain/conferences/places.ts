/** ISO 3166-1 alpha-2: the Nordic countries first, then those that a Nordic network meets or meets in. */
export const placeCountries = [
  ..."SE NO DK FI IS FO GL AX".split(" "),
  ..."EE LV LT DE NL BE LU FR GB IE ES PT IT AT CH PL CZ SK HU SI HR GR RO BG MT CY UA US CA".split(" "),
];

/** IANA names of where conferences are held, the Nordic ones first. */
export const placeTimeZones = [
  "Europe/Stockholm",
  "Europe/Oslo",
  "Europe/Copenhagen",
  "Europe/Helsinki",
  "Atlantic/Reykjavik",
  "Atlantic/Faroe",
  "America/Nuuk",
  "Europe/London",
  "Europe/Lisbon",
  "Europe/Brussels",
  "Europe/Athens",
  "America/New_York",
  "UTC",
];
