import type { MailContent } from "../../domain/mails/mail.ts";
import type { OutboxMailInFull } from "../../domain/mails/mails.server.ts";
import { localeNames } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { type Fact, Facts } from "../../ui/facts.tsx";
import { Page } from "../../ui/page.tsx";
import { MailState } from "./mail-state.tsx";
import { MailText } from "./mail-text.tsx";

type MailPageProps = {
  mail: OutboxMailInFull;
  /** What it says; null where that is nobody's but the recipient's, or kept no longer. */
  content: MailContent | null;
  isSent: boolean;
};

/** One mail of the outbox. */
export function MailPage({ mail, content, isSent }: MailPageProps) {
  const t = useTranslate();
  return (
    <Page
      size="work"
      kicker={<a href="/national/mail">{t("mail.outbox.title")}</a>}
      title={content ? content.subject : t(`mail.outbox.kind.${mail.template}`)}
      lang={content ? mail.locale : undefined}
      marks={<MailState state={mail.state} />}
    >
      <Facts facts={useFacts(mail)} />
      <div className="mt-8">
        {content ? (
          <MailText content={content} lang={mail.locale} />
        ) : (
          <p className="text-sm text-soft">
            {t(isSent && mail.state === "waiting" ? "mail.outbox.contentHidden" : "mail.outbox.contentGone")}
          </p>
        )}
      </div>
    </Page>
  );
}

function useFacts({ toEmail, tenantName, locale, ...mail }: MailPageProps["mail"]): Fact[] {
  const t = useTranslate();
  const at = (moment: Date) => <DateTime at={moment.toISOString()} show="date-time" />;
  return [
    { term: t("mail.outbox.to"), value: toEmail },
    ...(tenantName ? [{ term: t("mail.outbox.space"), value: tenantName }] : []),
    { term: t("mail.outbox.language"), value: <span lang={locale}>{localeNames[locale]}</span> },
    { term: t("mail.outbox.when"), value: at(mail.createdAt) },
    ...(mail.sentAt ? [{ term: t("mail.outbox.sentAt"), value: at(mail.sentAt) }] : []),
    ...(mail.attempts > 0 ? [{ term: t("mail.outbox.attempts"), value: mail.attempts }] : []),
    ...(mail.attempts > 0 && mail.state === "waiting"
      ? [{ term: t("mail.outbox.nextAttempt"), value: at(mail.nextAttemptAt) }]
      : []),
    ...(mail.lastError ? [{ term: t("mail.outbox.lastError"), value: <span lang="en">{mail.lastError}</span> }] : []),
  ];
}
