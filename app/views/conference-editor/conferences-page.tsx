import type { CoHosting } from "../../domain/conferences/asking.server.ts";
import type { ListedDate } from "../../domain/conferences/listing.server.ts";
import type { ListedText, TextPage } from "../../domain/items/listing.server.ts";
import type { TextFilter } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { ConferenceDate } from "../conference-date.tsx";
import { ConferenceStatus } from "../conference-status.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { DoneNotice } from "../desk/done-notice.tsx";
import { ListPage } from "../desk/list-page.tsx";
import { CoHostingList } from "./co-hosting-list.tsx";
import { doneWords } from "./done-words.ts";

type ConferencesPageProps = {
  space: DeskSpace;
  filter: TextFilter;
  page: Omit<TextPage, "texts"> & { texts: (ListedText & ListedDate)[] };
  coHosting: CoHosting[];
  done: string | null;
  answer: FormAnswer;
};

/** The conferences of the space in every state, and those of others that it has a part in. */
export function ConferencesPage({ coHosting, done, answer, ...list }: ConferencesPageProps) {
  const t = useTranslate();
  const { slug, writable } = list.space;
  return (
    <ListPage
      {...list}
      kind="conference"
      notice={<DoneNotice done={answer ? null : done} words={doneWords} />}
      more={[
        { head: t("conferenceDesk.list.when"), cell: ({ date }) => <ConferenceDate date={date} /> },
        {
          head: t("conferenceDesk.list.standing"),
          cell: ({ standing }) => (standing ? <ConferenceStatus standing={standing} /> : null),
        },
      ]}
      action={
        <ButtonLink to={`/${slug}/manage/conferences/new`} look="primary">
          {t("editor.overview.plan")}
        </ButtonLink>
      }
      none={
        <Empty title={t("conferenceDesk.list.none.title")} level={2}>
          {t("conferenceDesk.list.none.text")}
        </Empty>
      }
    >
      <CoHostingList conferences={coHosting} spaceSlug={slug} writable={writable} answer={answer} />
    </ListPage>
  );
}
