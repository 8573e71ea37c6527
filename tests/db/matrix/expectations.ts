// Who may do what to a row that could leak: one line a table. The row is a private one of space B: its draft, its
// members, its invitation. An actor that is not named is refused: the row is not found, or the command is not granted.
// What happens through the definer functions has tests of its own.

export const actors = [
  "visitor", // the login of public pages
  "noSession", // the login of signed-in requests, without a session
  "nobody", // with a token that nobody holds
  "expired", // with the session of an admin of B that has run out
  "outsider", // signed in, no role anywhere
  "member", // of B
  "coordinator", // of B
  "admin", // of B
  "foreign", // admin of another space, who may do all that its coordinators may
  "reviewer",
  "networkAdmin",
  "signIn", // the login of sign-in
  "worker",
] as const;

export type Actor = (typeof actors)[number];
export type Command = "select" | "insert" | "update" | "delete";

type Expectation = Partial<Record<Command, readonly Actor[]>>;

const everyReader: readonly Actor[] = [
  "visitor",
  "noSession",
  "nobody",
  "expired",
  "outsider",
  "member",
  "coordinator",
  "admin",
  "foreign",
  "reviewer",
  "networkAdmin",
];
const desk: readonly Actor[] = ["coordinator", "admin"];
const national: readonly Actor[] = ["reviewer", "networkAdmin"];

export const expectations: Record<string, Expectation> = {
  // The network's own lists, and what a space says of itself in public
  areas: { select: everyReader },
  tenants: { select: [...everyReader, "worker"], update: ["admin"] },
  tenant_areas: { select: everyReader, insert: ["admin"], delete: ["admin"] },
  partners: { select: everyReader, insert: ["admin"], delete: ["admin"] },
  series: { select: everyReader },
  rounds: { select: everyReader },
  // People: the row is the member of B herself, seen by the others
  users: { select: ["member", ...desk, ...national, "signIn", "worker"], update: ["member", "signIn"] },
  accounts: { select: ["member", "admin", "networkAdmin", "signIn"] },
  credentials: { select: ["signIn"], update: ["signIn"] },
  sessions: { select: ["signIn"], insert: ["signIn"], update: ["signIn"], delete: ["signIn"] },
  memberships: { select: ["member", ...desk, ...national] },
  national_roles: { select: ["networkAdmin"] },
  invitations: { select: ["admin", "networkAdmin"] },
  password_resets: {},
  sign_in_attempts: { select: ["signIn"], insert: ["signIn"], delete: ["signIn"] },
  // The record and the outbox
  audit_events: { select: ["coordinator", "admin", "networkAdmin"] }, // it is this coordinator's own act
  mails: { select: ["networkAdmin", "worker"], update: ["worker"] },
  // Writing: the row is a draft of B, or hangs on it
  items: { select: desk },
  revisions: { select: desk, update: desk },
  revision_authors: { select: desk },
  news_revisions: { select: desk, update: desk },
  revision_pictures: { select: desk, insert: desk, update: desk, delete: desk },
  files: { select: desk, insert: desk },
  conference_revisions: { select: desk, update: desk },
  report_revisions: { select: desk, update: desk },
  review_decisions: { select: [...desk, ...national] },
  // Live text: the row is a post of B that only its own people may read
  news_posts: { select: ["member", ...desk] },
  item_pictures: { select: ["member", ...desk] },
  item_tags: { select: ["member", ...desk] },
  conferences: { select: ["member", ...desk] },
  conference_areas: { select: ["member", ...desk] },
  conference_hosts: { select: [...desk, "foreign"] }, // the other space has been asked and has not answered
  reports: { select: ["member", ...desk] },
  figures: { select: ["member", ...desk] },
  actions: { select: ["member", ...desk] },
};
