import type { NetworkContact } from "../../domain/tenants/about.server.ts";
import { formatOrganisationNumber } from "../../domain/tenants/format-organisation-number.ts";
import { formatAddress } from "../../i18n/format.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { MailLine } from "./mail-line.tsx";

/** Who the data controller is, as far as the network has said. */
export function Responsible({ network }: { network: NetworkContact }) {
  const t = useTranslate();
  const { name, legalName, country, organisationNumber, postalAddress, contactEmail } = network;
  const number = organisationNumber && formatOrganisationNumber(country, organisationNumber);
  const reach = [
    ...(number ? [t("common.footer.organisationNumber", { number })] : []),
    ...(postalAddress ? [t("common.footer.post", { address: formatAddress(postalAddress) })] : []),
  ];
  return (
    <>
      <p>{t("pages.privacy.responsible.text", { name: legalName ?? name })}</p>
      {reach.length > 0 ? <p>{reach.join(". ")}.</p> : null}
      {contactEmail ? <MailLine text={t("pages.privacy.responsible.mail", { email: contactEmail })} /> : null}
    </>
  );
}
