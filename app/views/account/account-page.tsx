import type { OwnMembership, OwnSession } from "../../domain/people/account.server.ts";
import type { NationalRole } from "../../domain/people/viewer.server.ts";
import type { Locale } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { ErasePart } from "./erase-part.tsx";
import { MembershipsPart } from "./memberships-part.tsx";
import { PasswordPart } from "./password-part.tsx";
import { PersonalDataPart } from "./personal-data-part.tsx";
import { ProfilePart } from "./profile-part.tsx";
import { Sessions } from "./sessions.tsx";
import { type Theme, ThemeForm } from "./theme-form.tsx";

const outcomes = ["profile", "theme", "password", "left"] as const;

type AccountPageProps = {
  person: { name: string; email: string; locale: Locale; nationalRole: NationalRole | null };
  theme: Theme;
  memberships: OwnMembership[];
  sessions: OwnSession[];
  /** What has just been done, from the address. */
  done: string | null;
  answer: FormAnswer;
};

/** A person's own account, part by part along the thread. */
export function AccountPage({ person, theme, memberships, sessions, done, answer }: AccountPageProps) {
  const t = useTranslate();
  const outcome = answer ? undefined : outcomes.find((known) => known === done);
  return (
    <Page
      size="work"
      title={t("account.title")}
      lede={t("account.text", { name: person.name, email: person.email })}
      head={
        outcome ? (
          <div className="mt-6">
            <Notice kind="done">{t(`account.done.${outcome}`)}</Notice>
          </div>
        ) : null
      }
      thread="spine"
      aside={
        <>
          <Sessions sessions={sessions} />
          <ThemeForm theme={theme} answer={answer} />
        </>
      }
      asideLabel={t("account.aside")}
    >
      <MembershipsPart memberships={memberships} nationalRole={person.nationalRole} answer={answer} />
      <ProfilePart person={person} answer={answer} />
      <PasswordPart email={person.email} answer={answer} />
      <PersonalDataPart />
      <ErasePart email={person.email} answer={answer} />
    </Page>
  );
}
