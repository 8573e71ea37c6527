import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import { NotDecided } from "./not-decided.tsx";

/** No such case, or its space has taken it back: the same answer for both, and nothing written is lost. */
export function AbsentCasePage({ answer }: { answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <Page size="work" title={t("review.gone.title")} lede={t("review.gone.text")}>
      <div className="space-y-6">
        <NotDecided answer={answer} />
        <ButtonLink to="/national/review">{t("review.decided.toQueue")}</ButtonLink>
      </div>
    </Page>
  );
}
