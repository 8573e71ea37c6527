import type { Member } from "../../domain/memberships/memberships.server.ts";
import type { Locale } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { HandOverForm } from "./hand-over-form.tsx";
import { InviteForm } from "./invite-form.tsx";

type MembersAsideProps = { answer: FormAnswer; language: Locale; others: Member[] };

/** What an admin does besides the list: invite, and hand the space over where there is somebody to hand it to. */
export function MembersAside({ answer, language, others }: MembersAsideProps) {
  const t = useTranslate();
  return (
    <>
      <div id="invite">
        <Box title={t("members.invite.title")}>
          <InviteForm answer={answer} language={language} />
        </Box>
      </div>
      {others.length > 0 ? (
        <Box title={t("members.handOver.title")} quiet>
          <p className="mb-5 text-sm">{t("members.handOver.text")}</p>
          <HandOverForm answer={answer} others={others} />
        </Box>
      ) : null}
    </>
  );
}
