import type { Concern } from "../../domain/review/rules.ts";
import { formatAge } from "../../i18n/format.ts";
import { useLocale, useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { Knot } from "../../ui/knot.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Mark, Marks } from "../../ui/mark.tsx";
import { Status } from "../../ui/status.tsx";

type CaseHeadProps = {
  title: string;
  language: string;
  concern: Concern;
  /** ISO 8601. */
  submittedAt: string;
  space: { slug: string; name: string; state: string };
};

/** The case that is open: the thread comes down from its row to here. */
export function CaseHead({ title, language, concern, submittedAt, space }: CaseHeadProps) {
  const t = useTranslate();
  const age = formatAge(useLocale(), submittedAt, useNow());
  return (
    <div className="relative pb-8">
      <h2 id="case-title" lang={language} className="border-b border-ink pb-4 text-xl [&_.knot]:mt-1.5">
        <Knot shape="half" />
        {title}
      </h2>
      <div className="pt-3">
        <Marks>
          <Status kind="submitted">{t(`review.sent.${concern}`, { age })}</Status>
          {concern === "new" ? null : (
            <Status kind="published">{t(concern === "edit" ? "review.liveStays" : "review.readNow")}</Status>
          )}
          <Mark>{space.name}</Mark>
          {space.state === "suspended" ? <Mark icon="lock">{t("review.queue.suspended")}</Mark> : null}
          <LangTag lang={language} />
        </Marks>
      </div>
    </div>
  );
}
