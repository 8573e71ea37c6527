import type { Area } from "../../domain/tenants/areas.server.ts";
import type { SettingsForm } from "../../domain/tenants/settings-form.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button, buttonClass } from "../../ui/button.tsx";
import { Compared } from "../../ui/compared.tsx";
import { Notice } from "../../ui/notice.tsx";
import { typedDifferences } from "./typed-differences.ts";

type SavedMeanwhileProps = { typed: SettingsForm; stored: SettingsForm; version: string; areas: Area[]; slug: string };

/** Somebody saved since the form was made: both beside each other, and the choice which shall hold. */
export function SavedMeanwhile({ typed, stored, version, areas, slug }: SavedMeanwhileProps) {
  const t = useTranslate();
  const areaName = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const differences = typedDifferences(typed, stored, areaName);
  return (
    <section className="mb-12 space-y-4">
      <Notice kind="warning" title={t("settings.stale.title")}>
        <p>{t(differences.length > 0 ? "settings.stale.text" : "settings.stale.same")}</p>
      </Notice>
      {differences.map(({ field, typed, stored }) => (
        <Compared
          key={field}
          title={t(labels[field])}
          versions={[
            { head: t("settings.stale.yours"), text: typed },
            { head: t("settings.stale.theirs"), text: stored },
          ]}
          nothing={t("settings.stale.nothing")}
        />
      ))}
      <Actions>
        <Button name="intent" value={`save-over:${version}`}>
          {t("settings.stale.keepMine")}
        </Button>
        <a className={buttonClass({ look: "plain" })} href={`/${slug}/manage/settings`}>
          {t("settings.stale.useSaved")}
        </a>
      </Actions>
    </section>
  );
}

const labels = {
  name: "settings.basics.name",
  summary: "settings.basics.summary",
  coordinatedBy: "settings.basics.coordinatedBy",
  about: "settings.basics.about",
  language: "settings.basics.language",
  areas: "settings.areas.title",
  colour: "settings.look.colour",
  secondColour: "settings.look.secondColour",
  legalName: "settings.legal.legalName",
  country: "settings.legal.country",
  organisationNumber: "settings.legal.number",
  seat: "settings.legal.seat",
  postalAddress: "settings.legal.postalAddress",
  contactEmail: "settings.legal.contactEmail",
  partners: "settings.partners.title",
} as const satisfies Record<keyof SettingsForm, string>;
