import type { Language } from "../../domain/language.ts";
import type { Draft } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import { EditorForm } from "./editor-form.tsx";
import { NextSteps } from "./next-steps.tsx";
import { PostKicker } from "./post-head.tsx";
import type { DeskSpace } from "./post-page.tsx";
import { PostStatusMark } from "./post-status.tsx";
import { SendBox } from "./send-box.tsx";

type NewPostPageProps = { id: string; space: DeskSpace & { language: Language }; uploadId: string };

/** An empty form. The post begins when it is saved: at an address made beforehand, so that saving twice makes one. */
export function NewPostPage({ id, space, uploadId }: NewPostPageProps) {
  const t = useTranslate();
  return (
    <Page
      title={t("editor.head.new")}
      size="work"
      kicker={<PostKicker space={space} />}
      marks={
        <>
          <PostStatusMark status="draft" />
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
