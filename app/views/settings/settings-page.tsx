import type { Area } from "../../domain/tenants/areas.server.ts";
import type { Settings } from "../../domain/tenants/settings.server.ts";
import { readSettingsForm, storedSettingsForm } from "../../domain/tenants/settings-form.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { SettingsForm } from "./settings-form.tsx";

export type SettingsPageProps = {
  space: { id: string; slug: string; name: string; archived: boolean; logo: string | null };
  settings: Settings;
  areas: Area[];
  uploadId: string;
  done: string | null;
  answer: FormAnswer;
};

/** What the admins of a space set, all of it in one form. */
export function SettingsPage({ done, answer, ...form }: SettingsPageProps) {
  const t = useTranslate();
  const { space, settings } = form;
  const stored = storedSettingsForm(settings);
  const shown = answer && !answer.ok ? readSettingsForm(answer.values) : stored;
  return (
    <Page
      size="work"
      kicker={<a href={`/${space.slug}`}>{space.name}</a>}
      title={t("settings.title")}
      lede={t("settings.lede")}
      thread="spine"
    >
      {done === "saved" && !answer ? (
        <div className="mb-10">
          <Notice kind="done">
            <p>{t("settings.saved")}</p>
          </Notice>
        </div>
      ) : null}
      {space.archived ? (
        <div className="mb-10">
          <Notice kind="warning" announce={false}>
            <p>{t("settings.archived")}</p>
          </Notice>
        </div>
      ) : null}
      <SettingsForm {...form} stored={stored} shown={shown} answer={answer} />
    </Page>
  );
}
