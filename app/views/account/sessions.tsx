import type { OwnSession } from "../../domain/people/account.server.ts";
import { formatCount } from "../../i18n/format.ts";
import { Rich } from "../../i18n/rich.tsx";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { PostForm } from "../../ui/post-form.tsx";

/** Sessions that are listed one by one, the latest first. */
const listed = 6;

/** Where the person is signed in, and the way out of all of it. */
export function Sessions({ sessions }: { sessions: OwnSession[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const counted = (count: number) => ({ count, number: formatCount(locale, count) });
  const more = sessions.length - listed;
  return (
    <section>
      <h2>{t("account.sessions.title", counted(sessions.length))}</h2>
      <ul className="links mt-3 mb-5">
        {sessions.slice(0, listed).map((session, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sessions may have begun at the same moment
          <li key={index}>
            <Since {...session} />
          </li>
        ))}
        {more > 0 ? <li>{t("account.sessions.more", counted(more))}</li> : null}
      </ul>
      <Confirm label={t("account.sessions.submit")} question={t("account.sessions.question")}>
        <PostForm intent="sign-out" action="/account">
          <Button>{t("account.sessions.confirm")}</Button>
        </PostForm>
      </Confirm>
    </section>
  );
}

function Since({ startedAt, isThisOne }: OwnSession) {
  const t = useTranslate();
  const at = startedAt.toISOString();
  const when = () => <DateTime at={at} show="date-time" />;
  return <Rich text={t(isThisOne ? "account.sessions.here" : "account.sessions.elsewhere", { at })} tags={{ when }} />;
}
