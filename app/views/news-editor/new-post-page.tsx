import type { Language } from "../../domain/language.ts";
import type { Draft } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { NextSteps } from "../desk/next-steps.tsx";
import { SendBox } from "../desk/send-box.tsx";
import { TextKicker } from "../desk/text-head.tsx";
import { TextStatusMark } from "../desk/text-status.tsx";
import { EditorForm } from "./editor-form.tsx";

type NewPostPageProps = { id: string; space: DeskSpace; uploadId: string };

/** An empty form. The post begins when it is saved: at an address made beforehand, so that saving twice makes one. */
export function NewPostPage({ id, space, uploadId }: NewPostPageProps) {
  const t = useTranslate();
  return (
    <Page
      title={t("editor.head.new")}
      size="work"
      kicker={<TextKicker space={space} kind="news" />}
      marks={
        <>
          <TextStatusMark status="draft" />
          <Mark>{t("editor.head.onlyCoordinators")}</Mark>
        </>
      }
      thread="spine"
      aside={
        <div className="stays space-y-9">
          <SendBox publishFirst={space.publishFirst} />
          <NextSteps publishFirst={space.publishFirst} />
        </div>
      }
      asideLabel={t("editor.send.label")}
    >
      <EditorForm
        draft={emptyDraft(space.language)}
        space={space}
        liveSlug={null}
        version={1}
        uploadId={uploadId}
        address={`/${space.slug}/manage/news/${id}`}
        starts
        keepAs={`news:${space.id}:new`}
      />
    </Page>
  );
}

function emptyDraft(language: Language): Draft {
  return {
    title: "",
    lede: "",
    form: "article",
    body: "",
    questions: [],
    language,
    visibility: "public",
    tags: [],
    slug: null,
    pictures: [],
  };
}
