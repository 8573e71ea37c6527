import { type MouseEvent, useEffect, useRef, useState } from "react";
import {
  changeRows,
  emptyPartner,
  maxPartners,
  type PartnerRow,
  readRowChange,
  writeRowChange,
} from "../../domain/tenants/partner-rows.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { useFormFailure } from "../../ui/form-errors.tsx";
import { Part } from "../../ui/part.tsx";
import { PartnerFields, type ShownPartner } from "./partner-fields.tsx";

/**
 * The rows of partners and funders. Their buttons are the form's own, so that the server rearranges the rows; where
 * there is JavaScript the same change is made at once, and what was typed stays with its row.
 */
export function PartnersPart({ shown }: { shown: PartnerRow[] }) {
  const t = useTranslate();
  const { failure } = useFormFailure();
  const count = useRef(shown.length);
  const status = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const [first] = useState<ShownPartner[]>(() =>
    shown.map((row, index) => ({ ...row, key: index, errors: errorsOf(failure?.errors ?? [], index) })),
  );
  const [rows, setRows] = useState(first);
  const rearrange = (event: MouseEvent<HTMLButtonElement>) => {
    const change = readRowChange(event.currentTarget.value);
    if (!change) return;
    event.preventDefault();
    count.current += 1;
    setRows(changeRows(rows, change, { ...emptyPartner, key: count.current, errors: [], fresh: true }));
    setSaid(t(`settings.partners.said.${change.act}`));
  };
  useEffect(() => {
    // Whoever keeps what is typed hears of the rows as of any typing, under their new names.
    if (rows !== first) status.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [rows, first]);
  return (
    <Part title={t("settings.partners.title")} complete={rows.length > 0}>
      <p className="mb-2 text-sm text-soft">{t("settings.partners.text")}</p>
      {rows.length === 0 ? <p className="py-3">{t("settings.partners.none")}</p> : null}
      {rows.map((row, index) => (
        <PartnerFields key={row.key} row={row} index={index} count={rows.length} onRearrange={rearrange} />
      ))}
      <p className="sr-only" role="status" ref={status}>
        {said}
      </p>
      {rows.length < maxPartners ? (
        <div className="mt-6">
          <Button name="intent" value={writeRowChange({ act: "add" })} onClick={rearrange}>
            {t("settings.partners.add")}
          </Button>
        </div>
      ) : null}
    </Part>
  );
}

function errorsOf(errors: { field: string | null; message: string }[], index: number) {
  const prefix = `partners.${index}.`;
  return errors.flatMap(({ field, message }) =>
    field?.startsWith(prefix) ? [{ field: field.slice(prefix.length), message }] : [],
  );
}
