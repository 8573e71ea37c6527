import { useTranslate } from "../../i18n/use-translate.tsx";

/** The marks that one needs most, each beside what it makes. */
export function MarkdownHelp() {
  const t = useTranslate();
  const example = (name: "heading" | "bold" | "italic" | "link" | "item" | "quote") =>
    t(`editor.text.examples.${name}`);
  const marks = [
    [`## ${example("heading")}`, <strong key="heading">{example("heading")}</strong>],
    [`**${example("bold")}**`, <strong key="bold">{example("bold")}</strong>],
    [`*${example("italic")}*`, <em key="italic">{example("italic")}</em>],
    [`[${example("link")}](https://…)`, <u key="link">{example("link")}</u>],
    [`- ${example("item")}`, `• ${example("item")}`],
    [`> ${example("quote")}`, <q key="quote">{example("quote")}</q>],
  ] as const;
  return (
    <details className="mt-2 text-sm">
      <summary className="text-soft underline decoration-edge underline-offset-4">{t("editor.text.help")}</summary>
      <dl className="mt-3 grid max-w-md grid-cols-[auto_1fr] gap-x-8 gap-y-1">
        {marks.map(([mark, result]) => (
          <div key={mark} className="contents">
            <dt className="font-mono">{mark}</dt>
            <dd>{result}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
