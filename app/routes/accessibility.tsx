import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findNetworkContact } from "../domain/tenants/about.server.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { Rich } from "../i18n/rich.tsx";
import { loadedTranslate } from "../i18n/translate.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Beads } from "../ui/beads.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { Page } from "../ui/page.tsx";
import { describePage } from "../views/describe-page.ts";
import { accessibilityAuthorities, languageOf } from "../views/statements/authorities.ts";
import { MailLine } from "../views/statements/mail-line.tsx";
import { Points, StatementPart } from "../views/statements/part.tsx";

/** When somebody last went through the portal and this statement. */
const assessedOn = "2026-11-22";

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, locale }) => {
    const network = await findNetworkContact(db);
    return { locale, email: network?.contactEmail ?? null };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const t = loadedTranslate(data.locale);
  return describePage(matches, { path: "/accessibility", title: t("common.footer.accessibility") });
};

export default function AccessibilityPage() {
  const { email } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <Page title={t("pages.accessibility.title")} lede={t("pages.accessibility.lede")} thread="spine">
      <Beads>
        <StatementPart title={t("pages.accessibility.conformance.title")}>
          <p>{t("pages.accessibility.conformance.goal")}</p>
          <p>{t("pages.accessibility.conformance.verdict")}</p>
          <p>
            <Rich
              text={t("pages.accessibility.conformance.assessed")}
              tags={{ when: () => <DateTime at={assessedOn} /> }}
            />
          </p>
        </StatementPart>
        <StatementPart title={t("pages.accessibility.gaps.title")}>
          <Points>
            {[
              t("pages.accessibility.gaps.pictures"),
              t("pages.accessibility.gaps.texts"),
              t("pages.accessibility.gaps.languages"),
              t("pages.accessibility.gaps.elsewhere"),
            ]}
          </Points>
        </StatementPart>
        <StatementPart title={t("pages.accessibility.tested.title")}>
          <p>{t("pages.accessibility.tested.text")}</p>
        </StatementPart>
        <StatementPart title={t("pages.accessibility.report.title")}>
          <MailLine
            text={email ? t("pages.accessibility.report.mail", { email }) : t("pages.accessibility.report.post")}
          />
        </StatementPart>
        <StatementPart title={t("pages.accessibility.supervision.title")}>
          <p>{t("pages.accessibility.supervision.text")}</p>
          <ul>
            {(["SE", "DK", "NO"] as const).map((country) => (
              <li key={country}>
                <Rich
                  text={t(`pages.accessibility.supervision.${country}`)}
                  tags={{
                    link: (name) => (
                      <a href={accessibilityAuthorities[country]} lang={languageOf[country]}>
                        {name}
                      </a>
                    ),
                  }}
                />
              </li>
            ))}
          </ul>
        </StatementPart>
      </Beads>
    </Page>
  );
}
