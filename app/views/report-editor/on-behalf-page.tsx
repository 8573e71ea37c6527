import { countingFigures } from "../../domain/figures/counting.ts";
import { measures } from "../../domain/figures/figure.ts";
import type { Reporting } from "../../domain/reports/on-behalf.server.ts";
import { formatDateTime } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Facts } from "../../ui/facts.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { countWords } from "../count-words.ts";
import { ComparisonField } from "./comparison-field.tsx";
import { FigureFields } from "./figures-part.tsx";
import { useErrorPlace } from "./use-error-place.ts";

type OnBehalfPageProps = Reporting & { space: { slug: string; name: string }; done: string | null; answer: FormAnswer };

/** The national team reports the figures of a conference whose space has not. It is said wherever they are shown. */
export function OnBehalfPage({ space, conference, own, reported, last, done, answer }: OnBehalfPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const when = last && formatDateTime(locale, last.at);
  const says = last && (last.name ? "reports.national.last" : "reports.national.lastUnknown");
  return (
    <Page
      title={t("reports.national.title", { space: space.name })}
      size="work"
      kicker={
        <>
          <a href={`/${space.slug}/conferences/${conference.slug}`} lang={conference.language}>
            {conference.title}
          </a>
          <span>
            <ConferenceDate date={conference.date} />
          </span>
        </>
      }
      lede={t("reports.national.lede")}
      aside={own.length > 0 ? <Own figures={own} /> : undefined}
      asideLabel={t("reports.national.ownTitle")}
    >
      {done === "reported" || done === "removed" ? (
        <div className="mb-8">
          <Notice kind="done">
            <p>{t(`reports.national.done.${done}`)}</p>
          </Notice>
        </div>
      ) : null}
      {says && when ? <p className="mb-8 text-sm text-soft">{t(says, { name: last.name ?? "", when })}</p> : null}
      <PostForm intent="report" answer={answer} keepAs={`figures:${conference.id}`}>
        <ErrorSummary placeOf={useErrorPlace()} />
        <FigureFields figures={reported.figures} />
        <TextField
          name="figuresSource"
          label={t("reports.figures.source")}
          hint={t("reports.national.sourceHint")}
          defaultValue={reported.figuresSource}
          autoComplete="off"
        />
        <ComparisonField report={reported} conference={conference} />
        <Actions>
          <Button look="primary">{t(last ? "reports.national.saveAgain" : "reports.national.save")}</Button>
        </Actions>
      </PostForm>
      {last ? (
        <div className="mt-10">
          <Confirm look="plain" label={t("reports.national.remove")} question={t("reports.national.removeQuestion")}>
            <PostForm intent="remove" scope="remove" answer={answer}>
              <Button>{t("reports.national.remove")}</Button>
            </PostForm>
          </Confirm>
        </div>
      ) : null}
    </Page>
  );
}

function Own({ figures }: { figures: Reporting["own"] }) {
  const t = useTranslate();
  const locale = useLocale();
  const counted = countingFigures(figures);
  return (
    <section>
      <h2>{t("reports.national.ownTitle")}</h2>
      <p className="my-3 text-sm">{t("reports.national.ownText")}</p>
      <Facts
        facts={measures.flatMap((measure) => {
          const total = counted[measure]?.total;
          return total ? [{ term: t(`reports.measures.${measure}`), value: countWords(t, locale, total) }] : [];
        })}
      />
    </section>
  );
}
