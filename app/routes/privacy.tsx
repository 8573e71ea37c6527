import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findNetworkContact } from "../domain/tenants/about.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Beads } from "../ui/beads.tsx";
import { Page } from "../ui/page.tsx";
import { describePage } from "../views/describe-page.ts";
import { Cookies } from "../views/statements/cookies.tsx";
import { Points, StatementPart } from "../views/statements/part.tsx";
import { Responsible } from "../views/statements/responsible.tsx";
import { Rights } from "../views/statements/rights.tsx";

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, locale }) => ({ locale, network: (await findNetworkContact(db)) ?? null }));

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const t = loadedTranslate(data.locale);
  return describePage(matches, { path: "/privacy", title: t("common.footer.privacy") });
};

/** True of what the product does: whoever changes what is kept, or for how long, changes this page. */
export default function PrivacyPage() {
  const { network } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <Page title={t("pages.privacy.title")} lede={t("pages.privacy.lede")} thread="spine">
      <Beads>
        <StatementPart title={t("pages.privacy.responsible.title")}>
          {network ? <Responsible network={network} /> : null}
          <p>{t("pages.privacy.responsible.spaces")}</p>
        </StatementPart>
        <StatementPart title={t("pages.privacy.kept.title")}>
          <Points>
            {[
              t("pages.privacy.kept.account"),
              t("pages.privacy.kept.roles"),
              t("pages.privacy.kept.work"),
              t("pages.privacy.kept.record"),
              t("pages.privacy.kept.mail"),
              t("pages.privacy.kept.attempts"),
            ]}
          </Points>
        </StatementPart>
        <StatementPart title={t("pages.privacy.why.title")}>
          <p>{t("pages.privacy.why.text")}</p>
          <p>{t("pages.privacy.why.basis")}</p>
        </StatementPart>
        <StatementPart title={t("pages.privacy.who.title")}>
          <p>{t("pages.privacy.who.text")}</p>
          <p>{t("pages.privacy.who.others")}</p>
        </StatementPart>
        <StatementPart title={t("pages.privacy.howLong.title")}>
          <Points>
            {[
              t("pages.privacy.howLong.session"),
              t("pages.privacy.howLong.attempts"),
              t("pages.privacy.howLong.mail"),
              t("pages.privacy.howLong.account"),
              t("pages.privacy.howLong.record"),
            ]}
          </Points>
        </StatementPart>
        <StatementPart title={t("pages.privacy.rights.title")}>
          <Rights />
        </StatementPart>
        <StatementPart title={t("pages.privacy.cookies.title")}>
          <Cookies />
        </StatementPart>
      </Beads>
    </Page>
  );
}
