import type { Area } from "../../domain/tenants/areas.server.ts";
import type { SettingsForm } from "../../domain/tenants/settings-form.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { AreaChoices } from "../national/area-choices.tsx";

export function AreasPart({ areas, stored }: { areas: Area[]; stored: SettingsForm }) {
  const t = useTranslate();
  return (
    <Part title={t("settings.areas.title")} complete={stored.areas.length > 0}>
      <AreaChoices
        areas={areas}
        home={stored.country}
        chosen={stored.areas}
        label={t("national.new.areas")}
        hint={t("national.new.areasHint")}
      />
    </Part>
  );
}
