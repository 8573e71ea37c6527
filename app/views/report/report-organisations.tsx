import { organisationKinds } from "../../domain/figures/figure.ts";
import type { NamedOrganisation } from "../../domain/reports/report.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ThreadPart } from "../conference/thread-part.tsx";

/** The organisations that were named, each under its kind. */
export function ReportOrganisations({
  organisations,
  language,
}: {
  organisations: readonly NamedOrganisation[];
  language: string;
}) {
  const t = useTranslate();
  if (organisations.length === 0) return null;
  const groups = organisationKinds
    .map((kind) => ({ kind, names: organisations.filter((own) => own.kind === kind).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
  return (
    <ThreadPart title={t("reports.page.organisations")}>
      <dl className="organisations">
        {groups.map(({ kind, names }) => (
          <div key={kind}>
            <dt>{t(`reports.kinds.${kind}`)}</dt>
            <dd>
              <ul lang={language}>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </ThreadPart>
  );
}
