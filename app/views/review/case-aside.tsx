import type { OwnWork } from "../../domain/review/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";

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

/** A verdict that came too late or may not be given: why, and what was written for it. */
export function NotDecided({ answer }: { answer: FormAnswer }) {
  const t = useTranslate();
  if (!answer || answer.ok) return null;
  const message = [answer.values.message ?? []].flat().join("\n").trim();
  return (
    <Notice kind="warning" title={t("review.notDecided")}>
      {answer.errors.map((error) => (
        <p key={error.message}>{error.message}</p>
      ))}
      {message === "" ? null : (
        <>
          <p className="mt-2">{t("review.youWrote")}</p>
          <blockquote className="mt-1 whitespace-pre-line border-l border-edge pl-3">{message}</blockquote>
        </>
      )}
    </Notice>
  );
}
