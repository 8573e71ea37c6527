import { type NewsTrust, newsTrusts } from "../../domain/tenants/network-schema.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";

/** Whether the space's news are reviewed before they are published, or after. */
export function TrustBox({ trust, answer }: { trust: NewsTrust; answer: FormAnswer }) {
  const t = useTranslate();
  return (
    <Box title={t("national.space.trustTitle")}>
      <PostForm answer={answer} intent="trust" scope="trust">
        <ErrorSummary />
        <Choices
          name="trust"
          label={t("national.field.news")}
          choices={newsTrusts.map((value) => ({
            value,
            label: t(`national.trust.${value}`),
            hint: t(`national.trustHint.${value}`),
          }))}
          defaultValue={trust}
        />
        <div className="mt-4">
          <Button>{t("national.space.trustSubmit")}</Button>
        </div>
      </PostForm>
    </Box>
  );
}
