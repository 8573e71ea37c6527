import { useState } from "react";
import { acceptedPictures, maxPictureMegabytes } from "../../domain/media/sources.ts";
import { readColour } from "../../domain/tenants/colour.ts";
import type { SettingsForm } from "../../domain/tenants/settings-form.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { Part } from "../../ui/part.tsx";
import { Plate } from "../../ui/plate.tsx";
import { Selvage } from "../../ui/selvage.tsx";
import { ColourField } from "./colour-field.tsx";

type LookPartProps = { space: { name: string; logo: string | null }; shown: SettingsForm };

/** The woven edge's colours, which show while they are typed, and the logo. */
export function LookPart({ space, shown }: LookPartProps) {
  const t = useTranslate();
  const [colour, setColour] = useState(shown.colour);
  const [second, setSecond] = useState(shown.secondColour);
  return (
    <Part title={t("settings.look.title")} complete={shown.colour !== ""}>
      <p className="mb-5 text-sm text-soft">{t("settings.look.text")}</p>
      <div className="flex flex-wrap gap-x-8 gap-y-7">
        <ColourField name="colour" label={t("settings.look.colour")} typed={colour} onType={setColour} />
        <ColourField name="secondColour" label={t("settings.look.secondColour")} typed={second} onType={setSecond} />
      </div>
      <div className="mt-5 max-w-136">
        <p className="mb-2 text-sm text-soft">{t("settings.look.preview")}</p>
        <Selvage colour={readColour(colour)} second={readColour(second)} />
      </div>
      <div className="mt-8">
        <p className="mb-2 text-sm text-soft">{t(space.logo ? "settings.look.now" : "settings.look.without")}</p>
        <Plate logo={space.logo} name={space.name} />
      </div>
      <div className="mt-5">
        <FileField
          name="logo"
          label={t(space.logo ? "settings.look.newLogo" : "settings.look.logo")}
          hint={t("settings.look.logoHint", { limit: maxPictureMegabytes })}
          optional
          accept={acceptedPictures}
        />
        {space.logo ? <Checkbox name="removeLogo" label={t("settings.look.removeLogo")} /> : null}
      </div>
    </Part>
  );
}
