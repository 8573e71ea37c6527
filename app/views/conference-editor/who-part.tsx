import type { Choices } from "../../domain/conferences/choices.server.ts";
import type { ConferenceText } from "../../domain/conferences/conference.ts";
import { qualifiers } from "../../domain/figures/figure.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Part } from "../../ui/part.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { CoHostFields } from "./co-host-fields.tsx";

type WhoPartProps = { draft: ConferenceText; choices: Choices; spaceName: string };

/** Who organises it, whom it is for, and how many are hoped for. */
export function WhoPart({ draft, choices, spaceName }: WhoPartProps) {
  const t = useTranslate();
  return (
    <Part title={t("conferenceDesk.who.title")} complete={draft.targetGroup !== "" && draft.target !== null}>
      <p className="mb-7">{t("conferenceDesk.who.host", { name: spaceName })}</p>
      <CoHostFields chosen={draft.coHostIds} spaces={choices.spaces} />
      <TextField
        name="targetGroup"
        label={t("conferenceDesk.who.targetGroup")}
        hint={t("conferenceDesk.who.targetGroupHint")}
        optional
        width="full"
        defaultValue={draft.targetGroup}
        dir="auto"
        lang={draft.language}
        autoComplete="off"
      />
      <Fieldset legend={t("conferenceDesk.who.target")} hint={t("conferenceDesk.who.targetHint")}>
        <div className="pair col-span-full max-w-80 grid-cols-2!">
          <Select
            name="target.qualifier"
            label={t("conferenceDesk.who.qualifier")}
            options={qualifiers.map((value) => ({ value, label: t(`conferenceDesk.qualifiers.${value}`) }))}
            defaultValue={draft.target?.qualifier ?? "exact"}
          />
          <TextField
            name="target.count"
            label={t("conferenceDesk.who.count")}
            optional
            inputMode="numeric"
            defaultValue={draft.target === null ? "" : String(draft.target.count)}
            autoComplete="off"
          />
        </div>
      </Fieldset>
    </Part>
  );
}
