type HtmlProps = { html: string; lang: string; className: string };

/** A text that the domain has rendered. */
export function Html({ html, lang, className }: HtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by domain/markdown
  return <div className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
