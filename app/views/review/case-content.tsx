import { desks } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { CaseFacts } from "./case-facts.tsx";
import type { CasePageProps } from "./case-page.tsx";
import { CasePictures } from "./case-pictures.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import { Decisions } from "./decisions.tsx";
import { WholeText } from "./whole-text.tsx";

/** What a reviewer reads: an edit field by field, a new text as readers will see it; then what goes with it. */
export function CaseContent({
  waiting,
  concern,
  comparison,
  before,
  text,
  content,
  space,
  decisions,
  ...sent
}: CasePageProps) {
  const t = useTranslate();
  const whole = <WholeText content={content} />;
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
          {text.kind === "news" ? (
            <CasePictures pictures={text.pictures} tenantId={space.id} lang={text.language} />
          ) : null}
        </>
      )}
      <CaseFacts
        text={text}
        address={text.slug && `/${space.slug}/${desks[text.kind]}/${text.slug}`}
        sentBy={sent.submittedBy}
        sentAt={sent.submittedAt}
      />
      <Decisions title={t(waiting ? "review.decided.earlier" : "review.decided.all")} decisions={decisions} />
    </>
  );
}
