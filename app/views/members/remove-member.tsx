import type { Member } from "../../domain/memberships/memberships.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { PostForm } from "../../ui/post-form.tsx";

/** Takes a member out of the space, or (`isMe`) lets the reader leave it. */
export function RemoveMember({ member, isMe = false }: { member: Member; isMe?: boolean }) {
  const t = useTranslate();
  const { userId, name } = member;
  return (
    <div className="relative -ml-1 md:[&_.confirm-panel]:absolute md:[&_.confirm-panel]:right-0 md:[&_.confirm-panel]:z-5 md:[&_.confirm-panel]:w-80 md:[&_.confirm-panel]:shadow-raised">
      <Confirm
        look="plain"
        label={
          isMe ? (
            <Named short={t("members.leaveShort")} full={t("members.leave")} />
          ) : (
            <Named short={t("members.remove")} full={t("members.removeOf", { name })} />
          )
        }
        question={isMe ? t("members.leaveQuestion") : t("members.removeQuestion", { name })}
      >
        <PostForm intent={isMe ? "leave" : "remove"}>
          <input type="hidden" name="user" value={userId} />
          <Button>{isMe ? t("members.leave") : t("members.removeOf", { name })}</Button>
        </PostForm>
      </Confirm>
    </div>
  );
}

/** Short for the eye, which sees the row; whole for who hears the button alone. */
function Named({ short, full }: { short: string; full: string }) {
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span className="sr-only">{full}</span>
    </>
  );
}
