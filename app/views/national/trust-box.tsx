import { itemKinds } from "../../domain/items/rules.ts";
import { type Trusted, trustOf, trusts } from "../../domain/tenants/trust.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";

type TrustBoxProps = { space: Trusted; answer: FormAnswer };

/** Whether each kind of the space's texts is reviewed before it is published, or after. */
export function TrustBox({ space, answer }: TrustBoxProps) {
  const t = useTranslate();
  const stored = trustOf(space);
  return (
    <Box title={t("national.space.trustTitle")}>
      <PostForm answer={answer} intent="trust" scope="trust">
        <ErrorSummary />
        <p className="hint mb-5">{t("national.space.trustHint")}</p>
        {itemKinds.map((kind) => (
          <Choices
            key={kind}
            name={kind}
            label={t(`national.trustOf.${kind}`)}
            hint={kind === "report" ? t("national.space.trustReportHint") : undefined}
            choices={trusts.map((value) => ({ value, label: t(`national.trust.${value}`) }))}
            defaultValue={stored[kind]}
          />
        ))}
        <div className="mt-4">
          <Button>{t("national.space.trustSubmit")}</Button>
        </div>
      </PostForm>
    </Box>
  );
}
