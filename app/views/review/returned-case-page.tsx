import type { ReturnedCase } from "../../domain/review/cases.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import { DecidedBox } from "./case-aside.tsx";
import { Decisions } from "./decisions.tsx";
import { NotDecided } from "./not-decided.tsx";

type ReturnedCasePageProps = Pick<ReturnedCase, "space" | "title" | "language" | "decisions"> & { answer: FormAnswer };

/** A case whose text is the space's own again: only what was decided can be read. */
export function ReturnedCasePage({ space, title, language, decisions, answer }: ReturnedCasePageProps) {
  const t = useTranslate();
  return (
    <Page
      size="work"
      kicker={<a href="/national/review/decided">{t("review.decided.listTitle")}</a>}
      title={title}
      lang={language}
      marks={<Mark>{space.name}</Mark>}
      thread="spine"
      asideLabel={t("review.verdict.title")}
      aside={<DecidedBox returned />}
    >
      <div className="space-y-8">
        <NotDecided answer={answer} />
        <Decisions title={t("review.decided.all")} decisions={decisions} />
      </div>
    </Page>
  );
}
