import type { ReactNode } from "react";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Field } from "../../ui/field.tsx";
import { useFormFailure } from "../../ui/form-errors.tsx";

type CoHostFieldsProps = { chosen: readonly string[]; spaces: readonly { id: string; name: string }[] };

/** Spaces that organise it too: those chosen already can be unticked, and one more can be chosen. */
export function CoHostFields({ chosen, spaces }: CoHostFieldsProps) {
  const t = useTranslate();
  const { failure } = useFormFailure();
  const ticked = failure ? [failure.values.coHostIds ?? []].flat() : chosen;
  const named = spaces.filter(({ id }) => ticked.includes(id));
  const others = spaces.filter(({ id }) => !ticked.includes(id));
  return (
    <>
      {named.length > 0 ? (
        <Choices
          kind="many"
          name="coHostIds"
          label={t("conferenceDesk.who.coHosts")}
          optional
          choices={named.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={chosen}
        />
      ) : null}
      <Another label={t(named.length > 0 ? "conferenceDesk.who.anotherCoHost" : "conferenceDesk.who.coHost")}>
        <option value="">{t("conferenceDesk.who.nobody")}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Another>
    </>
  );
}

/** A list that adds to what is ticked: it has the same name, and starts anew each time. */
function Another({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslate();
  return (
    <Field name="coHostIds.more" label={label} hint={t("conferenceDesk.who.coHostHint")} optional>
      {(control) => (
        <select {...control} name="coHostIds" defaultValue="">
          {children}
        </select>
      )}
    </Field>
  );
}
