import { mayRestore, mayRevise, mayWithdraw, type Standing } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { ChangeButton } from "./text-changes.tsx";

/** Where a text that cannot be written in now lies, and the way to write in it again. */
export function StandingBox({ standing }: { standing: Standing }) {
  const t = useTranslate();
  const { lifecycle, state } = standing;
  if (state === "submitted") {
    return (
      <Box title={t("editor.present.submitted")}>
        <p className="mb-4 text-sm">{t(standing.live ? "editor.more.liveText" : "editor.more.withdrawText")}</p>
        <ChangeButton intent={mayWithdraw(standing) ? "withdraw" : "revise"} />
      </Box>
    );
  }
  if (mayRevise(standing)) {
    return (
      <Box title={t(lifecycle === "archived" ? "editor.present.archived" : "editor.present.published")}>
        <p className="mb-4 text-sm">{t("editor.more.reviseText")}</p>
        <div className="space-y-2.5">
          <ChangeButton intent="revise" primary />
          {mayRestore(standing) ? <ChangeButton intent="restoreEdit" /> : null}
        </div>
      </Box>
    );
  }
  return (
    <Box title={t("editor.present.discarded")}>
      <p className="mb-4 text-sm">{t("editor.more.restoreText")}</p>
      <ChangeButton intent="restore" primary />
    </Box>
  );
}
