import { formatDate } from "../../i18n/format.ts";
import { Rich } from "../../i18n/rich.tsx";
import { useLocale, useNow } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";

type MomentProps = {
  /** The message; `marks` fill its `{{when}}` and `{{name}}`. */
  say: (marks: { when: string; name: string }) => string;
  /** ISO 8601. */
  at: string;
  name?: string | null;
  /** The clock only, when it was today. */
  show?: "clock" | "age" | "date-time";
};

const mark = (name: string) => `<${name}>·</${name}>`;
const marks = { when: mark("when"), name: mark("name") };

/** Says when something happened and who did it, in the word order of the language. */
export function Moment({ say, at, name = "", show = "clock" }: MomentProps) {
  const locale = useLocale();
  const today = formatDate(locale, at) === formatDate(locale, useNow());
  const how = show === "clock" ? (today ? "time" : "date-time") : show;
  return <Rich text={say(marks)} tags={{ when: () => <DateTime at={at} show={how} />, name: () => name }} />;
}
