import type { OwnWork } from "../../domain/review/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";

/** In place of the verdict: why somebody else decides. */
export function OwnWorkBox({ own, space }: { own: OwnWork; space: string }) {
  const t = useTranslate();
  return (
    <Box quiet title={t("review.own.title")} level={3}>
      <p className="text-sm">{t(`review.own.${own}`, { space })}</p>
    </Box>
  );
}

/** In place of the verdict: that there is one. */
export function DecidedBox({ returned }: { returned: boolean }) {
  const t = useTranslate();
  return (
    <Box quiet title={t("review.decided.title")} level={3}>
      <p className="text-sm">{t(returned ? "review.decided.returned" : "review.decided.approved")}</p>
    </Box>
  );
}
