import { formatOrganisationNumber } from "../../domain/tenants/format-organisation-number.ts";
import { formatAddress } from "../../i18n/format.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import type { LegalEntity } from "./root-data.ts";

/** Who stands behind the network, and what must be said about the portal. */
export function Footer({ network }: { network: LegalEntity | null }) {
  const t = useTranslate();
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="inset">
          <Columns split="3">
            {network ? <Legal network={network} /> : null}
            <nav aria-label={t("common.footer.about")}>
              <p>
                <b>{t("common.footer.about")}</b>
              </p>
              <ul>
                <li>
                  <a href="/accessibility">{t("common.footer.accessibility")}</a>
                </li>
                <li>
                  <a href="/privacy">{t("common.footer.privacy")}</a>
                </li>
              </ul>
            </nav>
          </Columns>
        </div>
      </div>
    </footer>
  );
}

function Legal({ network }: { network: LegalEntity }) {
  const t = useTranslate();
  const { name, legalName, country, seat, postalAddress, organisationNumber } = network;
  return (
    <div>
      <p>
        <b>{legalName ?? name}</b>
      </p>
      {seat ? <p>{t("common.footer.seat", { place: formatAddress(seat) })}</p> : null}
      {postalAddress ? <p>{t("common.footer.post", { address: formatAddress(postalAddress) })}</p> : null}
      {organisationNumber ? (
        <p>
          {t("common.footer.organisationNumber", {
            number: formatOrganisationNumber(country, organisationNumber),
          })}
        </p>
      ) : null}
    </div>
  );
}
