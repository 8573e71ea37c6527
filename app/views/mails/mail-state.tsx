import { useTranslate } from "../../i18n/use-translate.tsx";
import { Status } from "../../ui/status.tsx";

const kinds = { waiting: "planned", sent: "held", failed: "cancelled" } as const;

/** Whether a mail waits, has left or was given up. */
export function MailState({ state }: { state: keyof typeof kinds }) {
  const t = useTranslate();
  return <Status kind={kinds[state]}>{t(`mail.outbox.states.${state}`)}</Status>;
}
