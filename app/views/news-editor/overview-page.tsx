import type { OpenPost, PublishedPost } from "../../domain/news/listing.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, ButtonLink } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { FirstSteps, NothingYet } from "./first-steps.tsx";
import { OpenPosts } from "./open-posts.tsx";
import type { DeskSpace } from "./post-page.tsx";
import { PublishedPosts } from "./published-posts.tsx";

type OverviewPageProps = { space: DeskSpace; open: OpenPost[]; published: PublishedPost[]; isAdmin: boolean };

/** What needs doing in the space, the most pressing first. */
export function OverviewPage({ space, open, published, isAdmin }: OverviewPageProps) {
  const t = useTranslate();
  const isNew = open.length === 0 && published.length === 0;
  const base = `/${space.slug}/manage/news`;
  return (
    <Page
      title={useHeadline(open, isNew)}
      size="work"
      kicker={<a href={`/${space.slug}`}>{space.name}</a>}
      aside={isNew && isAdmin && space.writable ? <FirstSteps spaceSlug={space.slug} /> : undefined}
      asideLabel={t("editor.overview.start.title")}
    >
      <div className="mb-4">
        <Actions>
          {space.writable ? (
            <ButtonLink to={`${base}/new`} look="primary">
              {t("editor.overview.write")}
            </ButtonLink>
          ) : null}
          {isNew ? null : (
            <ButtonLink to={base} look="plain">
              {t("editor.overview.all")}
            </ButtonLink>
          )}
        </Actions>
      </div>
      {isNew ? <NothingYet /> : null}
      <OpenPosts posts={open} spaceSlug={space.slug} />
      <PublishedPosts posts={published} spaceSlug={space.slug} />
    </Page>
  );
}

function useHeadline(open: readonly OpenPost[], isNew: boolean): string {
  const t = useTranslate();
  const locale = useLocale();
  const count = (state: OpenPost["state"]) => {
    const found = open.filter((post) => post.state === state).length;
    return { count: found, number: capitalise(locale, formatCount(locale, found)) };
  };
  if (isNew) return t("editor.overview.begin");
  if (count("returned").count > 0) return t("editor.overview.returned", count("returned"));
  if (count("draft").count > 0) return t("editor.overview.drafts", count("draft"));
  if (count("submitted").count > 0) return t("editor.overview.submitted", count("submitted"));
  return t("editor.overview.nothing");
}
