import type { OpenInvitation } from "../../domain/memberships/invitations.server.ts";
import type { Member } from "../../domain/memberships/memberships.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { MembersAside } from "./members-aside.tsx";
import { MembersTable } from "./members-table.tsx";
import { OpenInvitations } from "./open-invitations.tsx";

type MembersPageProps = {
  space: { slug: string; name: string; language: Locale; archived: boolean };
  members: Member[];
  invitations: OpenInvitation[];
  me: string;
  mayChange: boolean;
  done: string | null;
  answer: FormAnswer;
};

/** Who belongs to a space, for its coordinators; its admins also invite, change and remove here. */
export function MembersPage({ space, members, invitations, me, mayChange, done, answer }: MembersPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const count = members.length;
  const aside = mayChange ? (
    <MembersAside answer={answer} language={space.language} others={members.filter((member) => member.userId !== me)} />
  ) : null;
  return (
    <Page
      size="work"
      kicker={<a href={`/${space.slug}`}>{space.name}</a>}
      title={t("members.title", { count, number: capitalise(locale, formatCount(locale, count)) })}
      lede={t("members.lede")}
      aside={aside}
      asideLabel={t("members.invite.title")}
    >
      <DoneNotice done={answer ? null : done} />
      {space.archived ? <Archived /> : null}
      {mayChange ? (
        <p className="mb-6 md:hidden">
          <a href="#invite">{t("members.invite.title")}</a>
        </p>
      ) : null}
      <FormErrors value={answerOfRow(answer)}>
        <ErrorSummary />
      </FormErrors>
      <MembersTable members={members} me={me} mayChange={mayChange} answer={answer} />
      <OpenInvitations invitations={invitations} mayChange={mayChange} />
    </Page>
  );
}

function Archived() {
  const t = useTranslate();
  return (
    <div className="mb-8">
      <Notice kind="warning" announce={false}>
        <p>{t("members.archived")}</p>
      </Notice>
    </div>
  );
}

/** The forms beside the list show their own errors; those of the rows stand above it. */
function answerOfRow(answer: FormAnswer): FormAnswer {
  if (!answer || answer.ok) return null;
  return answer.values.intent === "invite" || answer.values.intent === "handOver" ? null : answer;
}
