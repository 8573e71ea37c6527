import { mayArchive, mayDiscard, mayUnarchive, type Standing } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { PostForm } from "../../ui/post-form.tsx";

type Intent = "withdraw" | "discard" | "restore" | "restoreEdit" | "revise" | "archive" | "unarchive";

/** One change of where a text stands, as a button of its own. */
export function ChangeButton({ intent, primary = false }: { intent: Intent; primary?: boolean }) {
  const t = useTranslate();
  return (
    <PostForm intent={intent === "restoreEdit" ? "restore" : intent} scope={intent}>
      <Button look={primary ? "primary" : undefined} wide>
        {t(`editor.more.${intent}`)}
      </Button>
    </PostForm>
  );
}

/** What takes a text or its draft away from where it is. Each asks once more and has a way back. */
export function TextChanges({ standing }: { standing: Standing }) {
  const t = useTranslate();
  const edit = standing.lifecycle !== "unpublished";
  const question = t(edit ? "editor.more.discardEditQuestion" : "editor.more.discardQuestion");
  return (
    <div className="space-y-3">
      {mayDiscard(standing) ? (
        <Confirm look="plain" label={t("editor.more.discard")} question={question}>
          <ChangeButton intent="discard" />
        </Confirm>
      ) : null}
      {mayArchive(standing) ? (
        <Confirm look="plain" label={t("editor.more.archive")} question={t("editor.more.archiveQuestion")}>
          <ChangeButton intent="archive" />
        </Confirm>
      ) : null}
      {mayUnarchive(standing) ? <ChangeButton intent="unarchive" /> : null}
    </div>
  );
}
