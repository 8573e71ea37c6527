import { useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";
import { Opening } from "../../ui/opening.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AboutAccounts } from "./about-accounts.tsx";
import { ShortForm } from "./short-form.tsx";

const arrivals = ["signed_out", "signed_out_everywhere", "password_reset", "erased"] as const;

type LoginPageProps = {
  answer: FormAnswer;
  /** What has just happened, from the address. */
  done: string | null;
};

export function LoginPage({ answer, done }: LoginPageProps) {
  const t = useTranslate();
  const arrival = answer ? undefined : arrivals.find((known) => known === done);
  const pending = answer && !answer.ok ? answer.values.pending : undefined;
  return (
    <div className="wrap">
      <Columns split="5-7">
        <Opening size="work" title={t("auth.login.title")} ends="at-button">
          {arrival || pending ? (
            <div className="mt-6 max-w-100">
              {arrival ? <Notice kind="done">{t(`auth.done.${arrival}`)}</Notice> : null}
              {pending ? <Notice announce={false}>{t("auth.login.pending")}</Notice> : null}
            </div>
          ) : null}
          <ShortForm answer={answer} submit={t("auth.login.submit")} more={<ForgotLink />}>
            {typeof pending === "string" ? <input type="hidden" name="pending" value={pending} /> : null}
            <TextField name="email" type="email" label={t("auth.login.email")} autoComplete="username" knot="loop" />
            <TextField
              name="password"
              type="password"
              label={t("auth.login.password")}
              autoComplete="current-password"
              knot="loop"
            />
          </ShortForm>
        </Opening>
        <AboutAccounts />
      </Columns>
    </div>
  );
}

function ForgotLink() {
  const t = useTranslate();
  return (
    <a className="text-sm" href="/forgot">
      {t("auth.login.forgot")}
    </a>
  );
}
