import type { MailContent } from "../../domain/mails/mail.ts";
import { Box } from "../../ui/box.tsx";
import { buttonClass } from "../../ui/button.tsx";

/** What a mail says, with the way that it opens. */
export function MailText({ content, lang }: { content: MailContent; lang: string }) {
  const { heading, paragraphs, list, quote, action, closing } = content;
  return (
    <div lang={lang} className="max-w-read">
      <Box title={<span lang={heading.lang}>{heading.text}</span>}>
        <div className="space-y-4">
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {list ? (
            <ul className="list-disc space-y-1 pl-5">
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
          {quote ? (
            <blockquote className="border-l border-edge pl-5 whitespace-pre-wrap" lang={quote.lang}>
              {quote.text}
            </blockquote>
          ) : null}
          <p>
            <a className={buttonClass({ look: "primary" })} href={action.url}>
              {action.label}
            </a>
          </p>
          <p className="text-sm wrap-anywhere text-soft">{action.url}</p>
          {closing.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </Box>
    </div>
  );
}
