import { TextArea } from "../../ui/text-area.tsx";

type LongTextProps = { name: string; label: string; hint?: string; text: string; lang: string };

/** A text of a report that may be left out; it grows with what is written in it. */
export function LongText({ name, label, hint, text, lang }: LongTextProps) {
  return (
    <TextArea
      name={name}
      label={label}
      hint={hint}
      optional
      width="full"
      rows={3}
      className="field-sizing-content max-h-[60vh]"
      defaultValue={text}
      lang={lang}
      dir="auto"
    />
  );
}
