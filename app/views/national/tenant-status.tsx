import type { TenantState } from "../../domain/tenants/network-schema.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Status, type StatusKind } from "../../ui/status.tsx";

const kinds: Record<TenantState, StatusKind> = { active: "published", suspended: "cancelled", archived: "archived" };

/** Whether a space is open. */
export function TenantStatus({ state }: { state: TenantState }) {
  const t = useTranslate();
  return <Status kind={kinds[state]}>{t(`national.state.${state}`)}</Status>;
}
