import { useTranslate } from "../../i18n/use-translate.tsx";
import { forgetAllTyped } from "../../ui/typed-store.ts";

/** Signs out, and takes what was typed in this browser along. */
export function SignOut() {
  const t = useTranslate();
  return (
    <form method="post" action="/logout" onSubmit={forgetAllTyped}>
      <button type="submit">{t("common.account.signOut")}</button>
    </form>
  );
}
