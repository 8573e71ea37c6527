import type { SettingsForm } from "../../domain/tenants/settings-form.ts";
import { localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { MarkdownHelp } from "../desk/markdown-help.tsx";

export function BasicsPart({ stored }: { stored: SettingsForm }) {
  const t = useTranslate();
  return (
    <Part title={t("settings.basics.title")} complete={stored.summary !== "" && stored.about !== ""}>
      <TextField name="name" label={t("settings.basics.name")} defaultValue={stored.name} />
      <div className="field field-full max-w-read">
        <TextField
          name="summary"
          label={t("settings.basics.summary")}
          hint={t("settings.basics.summaryHint")}
          optional
          width="full"
          defaultValue={stored.summary}
        />
      </div>
      <TextField
        name="coordinatedBy"
        label={t("settings.basics.coordinatedBy")}
        hint={t("settings.basics.coordinatedByHint")}
        optional
        defaultValue={stored.coordinatedBy}
      />
      <div className="field field-full max-w-read">
        <TextArea
          name="about"
          label={t("settings.basics.about")}
          hint={t("settings.basics.aboutHint")}
          optional
          width="full"
          rows={8}
          defaultValue={stored.about}
        />
        <MarkdownHelp />
      </div>
      <Select
        name="language"
        label={t("settings.basics.language")}
        options={localeOptions}
        defaultValue={stored.language}
      />
    </Part>
  );
}
