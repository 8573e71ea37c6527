import type { MailContent, Setting, Words } from "./mail.ts";

/** The mail as plain text. */
export function toText(content: MailContent, { t, origin }: Setting): string {
  const { heading, paragraphs, list, quote, action, closing } = content;
  const quoted = quote?.text.split(/\r?\n/).map((line) => `> ${line}`.trimEnd());
  return [
    heading.text,
    ...paragraphs,
    ...(list ? [list.map((line) => `- ${line}`).join("\n")] : []),
    ...(quoted ? [quoted.join("\n")] : []),
    `${action.label}:\n${action.url}`,
    ...closing,
    `-- \n${t("common.product")}\n${t("mail.sender", { site: origin })}\n`,
  ].join("\n\n");
}

/** The mail as one HTML page: no pictures, nothing fetched, every word of a person's escaped. */
export function toHtml(content: MailContent, { locale, t, origin }: Setting): string {
  const { subject, heading, paragraphs, list, quote, action, closing } = content;
  const url = escaped(action.url);
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>${css}</style>
</head>
<body>
<div class="letter" role="article">
<p class="wordmark" lang="sv">${escaped(t("common.product"))}</p>
<h1${langOf(heading)}>${escaped(heading.text)}</h1>
${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("\n")}
${list ? `<ul>\n${list.map((line) => `<li>${escaped(line)}</li>`).join("\n")}\n</ul>` : ""}
${quote ? `<blockquote${langOf(quote)}>${withBreaks(quote.text)}</blockquote>` : ""}
<p><a class="action" href="${url}">${escaped(action.label)}</a></p>
<p class="soft">${url}</p>
${closing.map((words) => `<p>${escaped(words)}</p>`).join("\n")}
<p class="soft foot">${escaped(t("mail.sender", { site: origin }))}</p>
</div>
</body>
</html>
`;
}

const css = `
body { margin: 0; padding: 24px 16px; background: #fbfcfc; color: #121a1c; font: 400 17px/1.55 "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
.letter { max-width: 560px; margin: 0 auto; overflow-wrap: anywhere; }
.wordmark { display: inline-block; margin: 0 0 24px; padding-bottom: 6px; border-bottom: 2px solid #c8102e; font: 500 24px/1 Georgia, "Times New Roman", serif; }
h1 { margin: 0 0 16px; font: 500 26px/1.25 Georgia, "Times New Roman", serif; }
p { margin: 0 0 16px; }
ul { margin: 0 0 16px; padding-left: 20px; }
blockquote { margin: 0 0 16px; padding-left: 16px; border-left: 2px solid #6f7d81; }
.action { display: inline-block; padding: 12px 20px; border-radius: 4px; background: #121a1c; color: #fbfcfc; font-weight: 600; text-decoration: none; }
.soft { color: #435054; font-size: 15px; }
.foot { margin-top: 32px; padding-top: 12px; border-top: 1px solid #d3dbdc; }
@media (prefers-color-scheme: dark) {
body { background: #0e1517; color: #eef3f2; }
.wordmark { border-color: #ff5468; }
.action { background: #eef3f2; color: #0e1517; }
.soft { color: #b3c0c2; }
.foot { border-color: #2d3b3f; }
}
`;

function langOf({ lang }: Words): string {
  return lang ? ` lang="${escaped(lang)}"` : "";
}

function withBreaks(words: string): string {
  return words
    .split(/\r?\n/)
    .map((line) => escaped(line))
    .join("<br>\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
