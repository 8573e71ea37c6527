/** What is written into a text besides the author's own words: in the language of the text. */
export type TextWords = {
  footnotes: string;
  /** The visible word of the way back from a footnote, and its full name for number `n`. */
  back: string;
  backTo: (n: string) => string;
  /** Before a ticked, and before an open point of a task list. */
  ticked: string;
  open: string;
};

/** What stands where a picture is still missing, by the host that it was taken from (null: unknown), in `lang`. */
export type Placeholder = { text: (host: string | null) => string; lang: string };
