import type { NewsTeaser as Post } from "../../domain/news/reading.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import { Section } from "../../ui/section.tsx";
import { Teasers } from "../../ui/teasers.tsx";
import { NewsTeaser } from "../news-teaser.tsx";

type HomeNewsProps = {
  posts: readonly Post[];
  /** In a column of its own, beside something else. */
  narrow: boolean;
};

/** The latest post at large, and the ones before it by title. */
export function HomeNews({ posts: [first, ...others], narrow }: HomeNewsProps) {
  const t = useTranslate();
  const lead = first ? <NewsTeaser post={first} look="lead" /> : null;
  const lines = others.map((post) => <NewsTeaser key={post.id} post={post} look="line" />);
  return (
    <Section title={t("common.nav.news")} more={<a href="/news">{t("pages.home.allNews")}</a>}>
      {narrow ? (
        <Teasers>
          {lead}
          {lines}
        </Teasers>
      ) : (
        <Columns split={others.length > 0 ? "7-5" : "2"}>
          <Teasers>{lead}</Teasers>
          {others.length > 0 ? <Teasers>{lines}</Teasers> : null}
        </Columns>
      )}
    </Section>
  );
}

/** What stands where conferences and news will: the thread above has only its loose end. */
export function Beginning() {
  const t = useTranslate();
  return (
    <div className="beginning">
      <h2>{t("pages.home.beginning.title")}</h2>
      <p>{t("pages.home.beginning.text")}</p>
    </div>
  );
}
