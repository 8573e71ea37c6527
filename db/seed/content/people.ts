// The people of the demo content: one account for each role there is, and a second team so that review has two sides.

export type DemoPerson = {
  /** As the table of accounts names the role. Without one, the account is not handed out. */
  listedAs?: string;
  name: string;
  email: string;
  /** The language of her pages and mails; Swedish unless said. */
  locale?: "da";
  national?: "reviewer" | "network_admin";
  in: [space: string, role: "member" | "coordinator" | "admin"][];
};

const domain = "rodatraden.example";

export const people: DemoPerson[] = [
  { listedAs: "Member", name: "Medlem Demo", email: `medlem@${domain}`, in: [["jonkopings-lan", "member"]] },
  {
    listedAs: "Coordinator",
    name: "Samordnare Demo",
    email: `samordnare@${domain}`,
    in: [
      ["jonkopings-lan", "coordinator"],
      ["digidel", "coordinator"],
    ],
  },
  { listedAs: "Space admin", name: "Rumsadmin Demo", email: `rumsadmin@${domain}`, in: [["jonkopings-lan", "admin"]] },
  {
    listedAs: "Reviewer",
    name: "Granskare Demo",
    email: `granskare@${domain}`,
    national: "reviewer",
    in: [["natverket", "coordinator"]],
  },
  {
    listedAs: "Network admin",
    name: "Nätverksadmin Demo",
    email: `natverksadmin@${domain}`,
    national: "network_admin",
    in: [["natverket", "admin"]],
  },
  {
    listedAs: "Coordinator (Danish)",
    name: "Koordinator Demo",
    email: `koordinator@${domain}`,
    locale: "da",
    in: [["kmd-nexus", "admin"]],
  },
  {
    // Writes what the demo posts of the other spaces need an author for.
    name: "Redaktör Demo",
    email: `redaktor@${domain}`,
    in: [
      ["dalarna", "admin"],
      ["sormland", "admin"],
      ["norrbotten", "admin"],
      ["orebro-lan", "admin"],
      ["gotland", "admin"],
      ["digidel", "admin"],
      ["produktionsklustren", "admin"],
      ["eklient", "admin"],
      ["produktionslyftet", "admin"],
      ["lean-forum-norge", "admin"],
    ],
  },
];
