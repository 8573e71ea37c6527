import { useTranslate } from "../i18n/use-translate.tsx";
import { Actions, Button } from "../ui/button.tsx";
import { Knot } from "../ui/knot.tsx";
import { Opening } from "../ui/opening.tsx";
import { PostForm } from "../ui/post-form.tsx";
import { TextField } from "../ui/text-field.tsx";

/** A form that met an expired sign-in: where it was going, and all that it carried. */
export type PendingForm = { action: string; pending: [name: string, value: string][] };

/** Reads the data of a 401 answer; null when it is not about a waiting form. */
export function pendingForm(data: unknown): PendingForm | null {
  if (typeof data !== "object" || data === null || !("kind" in data) || data.kind !== "sign-in") return null;
  return data as unknown as PendingForm;
}

/** Sign in, and the form goes where it was going, with everything that was typed. */
export function SignInAgain({ form }: { form: PendingForm }) {
  const t = useTranslate();
  return (
    <div className="wrap">
      <Opening size="work" title={t("common.signInAgain.title")} lede={t("common.signInAgain.text")} ends="at-button">
        <p className="mt-4 text-sm text-soft">{t("common.signInAgain.files")}</p>
        <PostForm action="/login" className="mt-8 max-w-100">
          <input type="hidden" name="pending" value={JSON.stringify({ action: form.action, fields: form.pending })} />
          <TextField
            name="email"
            type="email"
            label={t("common.signInAgain.email")}
            autoComplete="username"
            knot="loop"
          />
          <TextField
            name="password"
            type="password"
            label={t("common.signInAgain.password")}
            autoComplete="current-password"
            knot="loop"
          />
          <Actions>
            <Knot shape="disc" />
            <Button look="primary">{t("common.signInAgain.submit")}</Button>
          </Actions>
        </PostForm>
      </Opening>
    </div>
  );
}
