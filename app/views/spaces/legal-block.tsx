import type { About } from "../../domain/tenants/about.server.ts";
import { formatOrganisationNumber } from "../../domain/tenants/format-organisation-number.ts";
import { formatAddress } from "../../i18n/format.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Knot } from "../../ui/knot.tsx";

type Legal = Pick<About, "legalName" | "country" | "organisationNumber" | "seat" | "postalAddress">;

/** Who answers for a space in law; nothing of what it has not said. */
export function LegalBlock({ legal }: { legal: Legal }) {
  const t = useTranslate();
  const { legalName, country, organisationNumber, seat, postalAddress } = legal;
  const number = organisationNumber && formatOrganisationNumber(country, organisationNumber);
  const facts = [
    { term: t("spaces.about.legalName"), value: legalName },
    { term: t("spaces.about.organisationNumber"), value: number },
    { term: t("spaces.about.seat"), value: seat && formatAddress(seat) },
    { term: t("spaces.about.postalAddress"), value: postalAddress && formatAddress(postalAddress) },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <section className="about-part">
      <Knot shape="disc" />
      <h2>{t("spaces.about.legal")}</h2>
      <Facts facts={facts} />
    </section>
  );
}
