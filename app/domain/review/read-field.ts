/** The fields that a reviewer reads as paragraphs or as lines, of all kinds of texts. */
type ReadFieldName =
  | "title"
  | "lede"
  | "body"
  | "questions"
  | "form"
  | "language"
  | "visibility"
  // Conferences
  | "theme"
  | "date"
  | "held"
  | "series"
  | "round"
  | "place"
  | "timeZone"
  | "areas"
  | "coHosts"
  | "targetGroup"
  | "target"
  | "registration"
  | "days"
  | "speakers"
  | "links"
  // Reports
  | "period"
  | "figures"
  | "figuresSource"
  | "ratio"
  | "organisations"
  | "worked"
  | "didNotWork"
  | "participantVoices"
  | "speakerVoices"
  | "lessons"
  | "nextTarget"
  | "nextForm"
  | "nextNote"
  | "actions";

/** A field of a text as it is read: its paragraphs, or a line for each thing that it lists. */
export type ReadField = {
  field: ReadFieldName;
  lines: string[];
  /** Said in the reader's language, not in the text's. */
  inOurWords?: true;
  /** Its lines are things of a list, not paragraphs of a text. */
  list?: true;
};
