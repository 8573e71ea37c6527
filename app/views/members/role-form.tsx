import type { Member } from "../../domain/memberships/memberships.server.ts";
import { roles } from "../../domain/memberships/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { Select } from "../../ui/select.tsx";

/** A member's role, and the button that changes it. */
export function RoleForm({ member, answer }: { member: Member; answer: FormAnswer }) {
  const t = useTranslate();
  const { userId, name } = member;
  const mine = answer && !answer.ok && answer.values.user === userId ? answer : null;
  return (
    <PostForm
      answer={mine}
      intent="role"
      scope={userId}
      className="flex items-end gap-2 [&_.field]:min-w-0 [&_.field]:flex-1 md:[&_select]:min-w-42 [&_select]:py-2 [&_select]:text-sm [&_select]:min-h-11"
    >
      <input type="hidden" name="user" value={userId} />
      <Select
        name="role"
        label={<span className="sr-only">{t("members.roleOf", { name })}</span>}
        options={roles.map((role) => ({ value: role, label: t(`members.role.${role}`) }))}
        defaultValue={member.role}
      />
      <Button aria-label={t("members.changeRoleOf", { name })}>{t("members.changeRole")}</Button>
    </PostForm>
  );
}
