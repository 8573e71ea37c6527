import { Rich } from "../../i18n/rich.tsx";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Notice } from "../../ui/notice.tsx";

/** On a space's home, for somebody who has just joined it (`?done=welcome`). */
export function Welcome({ space }: { space: string }) {
  const t = useTranslate();
  return (
    <Notice kind="done" title={t("auth.welcome.title", { space })}>
      <p>
        <Rich text={t("auth.welcome.text")} tags={{ link: (words) => <a href="/account">{words}</a> }} />
      </p>
    </Notice>
  );
}
