import type { About } from "../../domain/tenants/about.server.ts";
import { Knot } from "../../ui/knot.tsx";

type PartnerListProps = { title: string; partners: readonly Pick<About["partners"][number], "id" | "name" | "url">[] };

/** Partners or funders of a space, in its own order. */
export function PartnerList({ title, partners }: PartnerListProps) {
  if (partners.length === 0) return null;
  return (
    <section className="about-part">
      <Knot shape="disc" />
      <h2>{title}</h2>
      <ul className="links">
        {partners.map(({ id, name, url }) => (
          <li key={id}>{url ? <a href={url}>{name}</a> : name}</li>
        ))}
      </ul>
    </section>
  );
}
