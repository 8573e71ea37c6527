import type { TeamMember } from "../../domain/people/national-roles.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { PostForm } from "../../ui/post-form.tsx";

/** The other role, or none: each says what it means first. */
export function RoleDeeds({ member }: { member: TeamMember }) {
  const t = useTranslate();
  const { name, email } = member;
  const other = member.role === "reviewer" ? "network_admin" : "reviewer";
  const change = t(other === "reviewer" ? "national.roles.makeReviewer" : "national.roles.makeAdmin");
  const question = other === "reviewer" ? "national.roles.makeReviewerAsk" : "national.roles.makeAdminAsk";
  return (
    <div className="-my-2.5 [&_summary]:justify-start [&_summary]:px-0 [&_summary]:text-left max-sm:[&_:is(summary,button)]:wrap-anywhere">
      <Confirm label={<Named deed={change} name={name} />} look="plain" question={t(question, { name })}>
        <PostForm intent="change">
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="role" value={other} />
          <Button>{change}</Button>
        </PostForm>
      </Confirm>
      <Confirm
        label={<Named deed={t("national.roles.take")} name={name} />}
        look="plain"
        question={t("national.roles.takeAsk", { name })}
      >
        <PostForm intent="take">
          <input type="hidden" name="email" value={email} />
          <Button>{t("national.roles.takeDo")}</Button>
        </PostForm>
      </Confirm>
    </div>
  );
}

/** Whoever only listens must hear whose row a button is in. */
function Named({ deed, name }: { deed: string; name: string }) {
  return (
    <>
      {deed}
      <span className="sr-only">: {name}</span>
    </>
  );
}
