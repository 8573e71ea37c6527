import type { ReactNode } from "react";
import type { OpenText, PublishedText } from "../../domain/items/listing.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, ButtonLink } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import type { DeskSpace } from "./desk-space.ts";
import { FirstSteps, NothingYet } from "./first-steps.tsx";
import { OpenTexts } from "./open-texts.tsx";
import { PublishedTexts } from "./published-texts.tsx";

type OverviewPageProps = {
  space: DeskSpace;
  open: OpenText[];
  published: PublishedText[];
  isAdmin: boolean;
  /** On top: what has just succeeded. */
  notice?: ReactNode;
  /** What asks for an answer: it stands before what is being written. */
  asking?: ReactNode;
  /** How many such questions there are. */
  questions?: number;
};

/** What needs doing in the space, the most pressing first. */
export function OverviewPage({ space, open, published, isAdmin, notice, asking, questions = 0 }: OverviewPageProps) {
  const t = useTranslate();
  const isNew = open.length === 0 && published.length === 0 && questions === 0;
  const base = `/${space.slug}/manage`;
  return (
    <Page
      title={useHeadline(open, isNew, questions)}
      size="work"
      kicker={<a href={`/${space.slug}`}>{space.name}</a>}
      aside={isNew && isAdmin && space.writable ? <FirstSteps spaceSlug={space.slug} /> : undefined}
      asideLabel={t("editor.overview.start.title")}
    >
      {notice}
      {space.writable ? (
        <div className="mb-4">
          <Actions>
            <ButtonLink to={`${base}/news/new`} look="primary">
              {t("editor.overview.write")}
            </ButtonLink>
            <ButtonLink to={`${base}/conferences/new`}>{t("editor.overview.plan")}</ButtonLink>
          </Actions>
        </div>
      ) : null}
      {asking}
      {isNew ? <NothingYet /> : null}
      <OpenTexts texts={open} spaceSlug={space.slug} />
      <PublishedTexts texts={published} spaceSlug={space.slug} />
    </Page>
  );
}

function useHeadline(open: readonly OpenText[], isNew: boolean, questions: number): string {
  const t = useTranslate();
  const locale = useLocale();
  const say = (found: number) => ({ count: found, number: capitalise(locale, formatCount(locale, found)) });
  const count = (state: OpenText["state"]) => say(open.filter((text) => text.state === state).length);
  if (isNew) return t("editor.overview.begin");
  if (count("returned").count > 0) return t("editor.overview.returned", count("returned"));
  if (questions > 0) return t("editor.overview.asks", say(questions));
  if (count("draft").count > 0) return t("editor.overview.drafts", count("draft"));
  if (count("submitted").count > 0) return t("editor.overview.submitted", count("submitted"));
  return t("editor.overview.nothing");
}
