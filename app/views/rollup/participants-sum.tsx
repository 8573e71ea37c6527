import type { Tally } from "../../domain/rollup/tally.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { CountText } from "../figures/count.tsx";

/** "cirka 400" over "4 av 4 rapporterade"; nothing where no conference has been held. */
export function ParticipantsSum({ tally: { participants, held, reported } }: { tally: Tally }) {
  const t = useTranslate();
  const locale = useLocale();
  if (held === 0) return null;
  return (
    <span className="with-note">
      <CountText count={participants} />
      <small>
        {t("rollup.table.reportedOf", { reported: formatNumber(locale, reported), of: formatNumber(locale, held) })}
      </small>
    </span>
  );
}
