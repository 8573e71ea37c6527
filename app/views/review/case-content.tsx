import { useTranslate } from "../../i18n/use-translate.tsx";
import { NewsPostText } from "../news-post-text.tsx";
import { CaseFacts } from "./case-facts.tsx";
import type { CasePageProps } from "./case-page.tsx";
import { CasePictures } from "./case-pictures.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import { Decisions } from "./decisions.tsx";

/** What a reviewer reads: an edit field by field, a new text as readers will see it; then what goes with it. */
export function CaseContent({
  waiting,
  concern,
  comparison,
  before,
  text,
  post,
  space,
  decisions,
  ...sent
}: CasePageProps) {
  const t = useTranslate();
  const whole = <NewsPostText post={post} level={3} />;
  return (
    <>
      {comparison && before ? (
        <div className="space-y-3">
          <ComparisonView
            comparison={comparison}
            names={waiting && concern === "edit" ? "proposed" : "done"}
            langs={{ before: before.language, after: text.language }}
            tenantId={space.id}
          />
          <details>
            <summary className="w-fit py-1 text-sm">{t("review.difference.wholeText")}</summary>
            <div className="pt-4">{whole}</div>
          </details>
        </div>
      ) : (
        <>
          {whole}
          <CasePictures pictures={text.pictures} tenantId={space.id} lang={text.language} />
        </>
      )}
      <CaseFacts
        post={post}
        address={text.slug && `/${space.slug}/news/${text.slug}`}
        sentBy={sent.submittedBy}
        sentAt={sent.submittedAt}
      />
      <Decisions title={t(waiting ? "review.decided.earlier" : "review.decided.all")} decisions={decisions} />
    </>
  );
}
