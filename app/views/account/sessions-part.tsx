import { formatCount } from "../../i18n/format.ts";
import { Rich } from "../../i18n/rich.tsx";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Part } from "../../ui/part.tsx";
import { PostForm } from "../../ui/post-form.tsx";

export type Session = { startedAt: Date; isThisOne: boolean };

/** Where the person is signed in, and the way out of all of it. */
export function SessionsPart({ sessions }: { sessions: Session[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const count = sessions.length;
  return (
    <Part title={t("account.sessions.title", { count, number: formatCount(locale, count) })} complete>
      <ul className="links mb-6">
        {sessions.map(({ startedAt, isThisOne }) => {
          const at = startedAt.toISOString();
          return (
            <li key={at}>
              <Rich
                text={t(isThisOne ? "account.sessions.here" : "account.sessions.elsewhere", { at })}
                tags={{ when: () => <DateTime at={at} show="date-time" /> }}
              />
            </li>
          );
        })}
      </ul>
      <Confirm label={t("account.sessions.submit")} question={t("account.sessions.question")}>
        <PostForm intent="sign-out" action="/account">
          <Button>{t("account.sessions.confirm")}</Button>
        </PostForm>
      </Confirm>
    </Part>
  );
}
