import { useEffect, useState } from "react";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Field } from "../../ui/field.tsx";
import type { ShapeName } from "../../ui/shape.tsx";

type NewPasswordFieldProps = {
  name: string;
  label: string;
  /** The account's address, so that a password manager keeps the password with it. */
  account: string;
  knot?: ShapeName;
};

/** A password to choose. Where scripts run it can be shown: a slip of the finger would lock the person out. */
export function NewPasswordField({ account, ...field }: NewPasswordFieldProps) {
  const t = useTranslate();
  const [scripted, setScripted] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <Field {...field} hint={t("auth.password.hint")}>
      {(control) => (
        <>
          <input type="email" autoComplete="username" value={account} readOnly hidden />
          <input
            {...control}
            type={shown ? "text" : "password"}
            required
            autoComplete="new-password"
            autoCapitalize="off"
            spellCheck={false}
          />
          {scripted ? (
            <label className="choice">
              <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
              <span>{t("auth.password.show")}</span>
            </label>
          ) : null}
        </>
      )}
    </Field>
  );
}
