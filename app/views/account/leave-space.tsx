import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { PostForm } from "../../ui/post-form.tsx";

type LeaveSpaceProps = { tenantId: string; name: string };

export function LeaveSpace({ tenantId, name: space }: LeaveSpaceProps) {
  const t = useTranslate();
  const label = (
    <>
      {t("account.spaces.leave")}
      <span className="sr-only">: {space}</span>
    </>
  );
  return (
    <Confirm label={label} question={t("account.spaces.leaveQuestion", { space })}>
      <PostForm intent="leave" action="/account">
        <input type="hidden" name="tenant" value={tenantId} />
        <Button>{t("account.spaces.leaveConfirm", { space })}</Button>
      </PostForm>
    </Confirm>
  );
}
