import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countSpaces, listSpaces } from "../domain/tenants/directory.server.ts";
import { readSpacesRequest, spaceKinds, spacesAddress } from "../domain/tenants/directory-request.ts";
import { publicLoader } from "../http/loaders.server.ts";
import { capitalise, formatCount } from "../i18n/format.ts";
import { loadedTranslate, type Translate } from "../i18n/translate.ts";
import { useLocale, useTranslate } from "../i18n/use-translate.tsx";
import { Beads } from "../ui/beads.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { describePage } from "../views/describe-page.ts";
import { SpaceGroup } from "../views/spaces/space-group.tsx";

const pageSize = 100;

export const loader = (args: LoaderFunctionArgs) =>
  publicLoader(args, async ({ db, locale, url }) => {
    const { kind: asked, after } = readSpacesRequest(url.searchParams);
    const counts = await countSpaces(db);
    const groups = [];
    for (const kind of asked ? [asked] : spaceKinds) {
      const { spaces, next } = await listSpaces(db, {
        kind,
        states: ["active"],
        language: locale,
        after,
        limit: pageSize,
      });
      groups.push({ kind, spaces, next: next && spacesAddress(kind, next) });
    }
    const archived = await listSpaces(db, { states: ["archived"], language: locale, limit: asked ? 0 : pageSize });
    return {
      locale,
      total: counts.region + counts.member_organisation + counts.network,
      groups: [...groups, { kind: "archived" as const, spaces: archived.spaces, next: null }],
      turned: asked !== null,
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const t = loadedTranslate(data.locale);
  return describePage(matches, { path: "/spaces", title: t("common.nav.spaces"), description: t("spaces.list.lede") });
};

export default function SpacesPage() {
  const { total, groups, turned } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const locale = useLocale();
  const filled = groups.filter(({ spaces }) => spaces.length > 0);
  return (
    <Page
      title={heading(t, total, capitalise(locale, formatCount(locale, total)))}
      lede={t("spaces.list.lede")}
      thread="spine"
    >
      {filled.length > 0 ? (
        <Beads>
          {filled.map((group) => (
            <SpaceGroup key={group.kind} {...group} />
          ))}
        </Beads>
      ) : (
        <Empty level={2} title={t("spaces.list.empty.title")}>
          {t("spaces.list.empty.text")}
        </Empty>
      )}
      {turned ? (
        <p className="mt-8">
          <a href="/spaces">{t("spaces.list.start")}</a>
        </p>
      ) : null}
    </Page>
  );
}

function heading(t: Translate, count: number, number: string): string {
  return count === 0 ? t("spaces.list.titleNone") : t("spaces.list.title", { count, number });
}
