import type { SpaceKind } from "../../domain/tenants/directory.server.ts";
import { formatCount, formatList, formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

/** How many hold the thread, and which kinds they are. */
export function SpaceCount({ counts }: { counts: Record<SpaceKind, number> }) {
  const t = useTranslate();
  const locale = useLocale();
  const all = counts.region + counts.member_organisation + counts.network;
  const kinds = (["region", "member_organisation", "network"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`pages.home.counted.${kind}`, { count: counts[kind], number: formatCount(locale, counts[kind]) }));
  return (
    <div>
      <p className="bignum">{formatNumber(locale, all)}</p>
      <p className="figure-line">
        {t("pages.home.counted.all", { count: all })} {formatList(locale, kinds)}.
      </p>
    </div>
  );
}
