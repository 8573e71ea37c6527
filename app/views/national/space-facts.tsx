import type { NetworkTenant } from "../../domain/tenants/network.server.ts";
import { formatNumber } from "../../i18n/format.ts";
import { localeNames } from "../../i18n/locales.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Facts } from "../../ui/facts.tsx";

/** What a space was created with. */
export function SpaceFacts({ space }: { space: NetworkTenant }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <div className="pt-5">
      <Facts
        facts={[
          { term: t("national.field.address"), value: <a href={`/${space.slug}`}>/{space.slug}</a> },
          { term: t("national.field.country"), value: t(`national.country.${space.country}`) },
          {
            term: t("national.field.language"),
            value: <span lang={space.language}>{localeNames[space.language]}</span>,
          },
          { term: t("national.spaces.members"), value: formatNumber(locale, space.members) },
          { term: t("national.field.created"), value: <DateTime at={space.createdAt} /> },
        ]}
      />
    </div>
  );
}
