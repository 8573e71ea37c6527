import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renderMarkdown } from "../domain/markdown/render.server.ts";
import { getAbout } from "../domain/tenants/about.server.ts";
import { getSpaceHead } from "../domain/tenants/space-head.server.ts";
import { tenantLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { translator } from "../i18n/translator.server.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Empty } from "../ui/empty.tsx";
import { describePage } from "../views/describe-page.ts";
import { LegalBlock } from "../views/spaces/legal-block.tsx";
import { PartnerList } from "../views/spaces/partner-list.tsx";
import { SpaceAside, saysAnything } from "../views/spaces/space-aside.tsx";
import { SpacePage } from "../views/spaces/space-page.tsx";
import { textWords } from "../views/text-words.ts";

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role, locale }) => {
    const { about, areas, contactEmail, partners, ...legal } = await getAbout(db, tenant.id);
    const words = textWords(translator(tenant.language));
    return {
      locale,
      space: await getSpaceHead(db, tenant, role),
      html: about && renderMarkdown(about, { idPrefix: "about", words }),
      aside: { coordinatedBy: tenant.coordinatedBy, language: tenant.language, areas, contactEmail },
      legal,
      partners: partners.filter(({ kind }) => kind === "partner"),
      funders: partners.filter(({ kind }) => kind === "funder"),
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const { slug, name, summary } = data.space;
  const title = loadedTranslate(data.locale)("spaces.about.title", { space: name });
  return describePage(matches, { path: `/${slug}/about`, title, description: summary });
};

export default function AboutPage() {
  const { space, html, aside, legal, partners, funders } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <SpacePage
      space={space}
      title={t("spaces.about.title", { space: space.name })}
      aside={saysAnything(aside) ? <SpaceAside {...aside} /> : null}
    >
      <div className="space-y-12">
        {html ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by domain/markdown
          <div className="prose" lang={space.language} dangerouslySetInnerHTML={{ __html: html }} />
        ) : (
          <Empty level={2} title={t("spaces.about.empty.title")}>
            {t("spaces.about.empty.text")}
          </Empty>
        )}
        <LegalBlock legal={legal} />
        <PartnerList title={t("spaces.about.partners")} partners={partners} />
        <PartnerList title={t("spaces.about.funders")} partners={funders} />
      </div>
    </SpacePage>
  );
}
