import type { CoHosting } from "../../domain/conferences/asking.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { PostForm } from "../../ui/post-form.tsx";

type CoHostAnswerProps = {
  conference: CoHosting;
  spaceSlug: string;
  say: "accept" | "decline";
  /** The page to come back to. */
  from: "overview" | "conferences";
};

/** One answer to another space's question whether this one co-organises. */
export function CoHostAnswer({ conference, spaceSlug, say, from }: CoHostAnswerProps) {
  const t = useTranslate();
  const what = conference.title ?? "";
  return (
    <PostForm intent={say} scope={`${say}-${conference.id}`} action={`/${spaceSlug}/manage/conferences`}>
      <input type="hidden" name="conference" value={`${conference.tenantId}.${conference.id}`} />
      <input type="hidden" name="from" value={from} />
      <Button aria-label={t(`conferenceDesk.coHosting.${say}What`, { what })}>
        {t(`conferenceDesk.coHosting.${say}`)}
      </Button>
    </PostForm>
  );
}
