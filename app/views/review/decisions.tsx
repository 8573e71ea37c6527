import type { Decision } from "../../domain/review/decisions.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Status } from "../../ui/status.tsx";

/** What has been decided, latest first, each with its message to the space. */
export function Decisions({ title, decisions }: { title: string; decisions: readonly Decision[] }) {
  const t = useTranslate();
  if (decisions.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className="talk">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionStatus decision={decision.decision} />
            <p className="text-soft">
              <DateTime at={decision.decidedAt} show="date-time" />, {decision.by ?? t("review.facts.erased")}
            </p>
            {decision.message ? <p className="mt-1 whitespace-pre-line">{decision.message}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function DecisionStatus({ decision }: { decision: Decision["decision"] }) {
  const t = useTranslate();
  return <Status kind={decision === "approved" ? "published" : "returned"}>{t(`review.decision.${decision}`)}</Status>;
}
