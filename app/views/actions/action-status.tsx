import type { ActionStanding } from "../../domain/actions/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Status, type StatusKind } from "../../ui/status.tsx";

const kinds: Record<ActionStanding, StatusKind> = {
  open: "upcoming",
  overdue: "escalated",
  done: "held",
  dropped: "cancelled",
};

/** Where an action stands. */
export function ActionStatus({ standing }: { standing: ActionStanding }) {
  const t = useTranslate();
  return <Status kind={kinds[standing]}>{t(`actions.state.${standing}`)}</Status>;
}
