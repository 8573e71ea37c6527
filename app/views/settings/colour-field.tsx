import { readColour } from "../../domain/tenants/colour.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { TextField } from "../../ui/text-field.tsx";

type ColourFieldProps = { name: string; label: string; typed: string; onType: (typed: string) => void };

/** A colour in hexadecimal digits, with a swatch of it. */
export function ColourField({ name, label, typed, onType }: ColourFieldProps) {
  const t = useTranslate();
  const colour = readColour(typed);
  return (
    <div className="flex items-end gap-3">
      <TextField
        name={name}
        label={label}
        hint={t("settings.look.colourHint")}
        optional
        width="short"
        defaultValue={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={7}
      />
      <svg className="size-12" viewBox="0 0 48 48" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width="46"
          height="46"
          rx="4"
          fill={colour ?? "none"}
          stroke="var(--color-edge)"
          strokeWidth="1.5"
          strokeDasharray={colour ? undefined : "4 4"}
        />
      </svg>
    </div>
  );
}
